package org.spanne.market.segment.curve;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.spanne.access.Rights;
import org.spanne.market.BoughtGoods;
import org.spanne.market.Visible;
import org.spanne.market.segment.rule.Compiled;
import org.spanne.market.segment.rule.Fields;
import org.spanne.market.segment.rule.Rule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the customers of segments spent on which product group. */
@Component
class SegmentSpendings {

    /** More are sampled; the curve would hardly change, but take long. */
    static final int MOST_CUSTOMERS = 5_000;

    private final JdbcClient db;
    private final Fields fields;
    private final BoughtGoods goods;

    SegmentSpendings(JdbcClient db, Fields fields, BoughtGoods goods) {
        this.db = db;
        this.fields = fields;
        this.goods = goods;
    }

    /** Of the customers somebody may see, or a sample of them that is the same each time; who is caught by no rule is left out. */
    SegmentSpending of(List<Rule> rules, Rights rights) {
        List<String> names = rules.stream().map(Rule::name).distinct().toList();
        Compiled compiled = Compiled.of(rules, fields);
        SegmentSpending.Gathering gathering = new SegmentSpending.Gathering(MOST_CUSTOMERS);
        AtomicLong customers = new AtomicLong();
        Visible.bind(
                        compiled.bind(db.sql("""
                        with caught as materialized (
                            select customer_id, position
                              from (select c.customer_id, %s as position %s where %s) told
                             where position >= 0),
                        sampled as materialized (
                            select customer_id, position, row_number() over () - 1 as number
                              from (select * from caught order by md5(customer_id), customer_id limit :most) drawn)
                        select n.number, n.position, (select count(*) from caught) as customers, b.good_id,
                               sum(b.amount) as amount
                          from sampled n left join %s b on b.customer_id = n.customer_id and b.amount is not null
                               and b.bought_on > (select max(last_order) from market.standing) - interval '12 months'
                         group by n.number, n.position, b.good_id
                        """.formatted(
                                        compiled.position(), compiled.from(), Visible.to(rights), goods.table()))),
                        rights)
                .param("most", MOST_CUSTOMERS)
                .query(row -> {
                    customers.set(row.getLong("customers"));
                    int good = row.getInt("good_id");
                    if (!row.wasNull()) {
                        gathering.add(
                                row.getInt("number"),
                                names.indexOf(rules.get(row.getInt("position")).name()),
                                good,
                                row.getDouble("amount"));
                    }
                });
        return gathering.done(names, customers.get());
    }
}
