package org.spanne.orders.landing;

import java.util.List;
import org.spanne.company.Company;
import org.spanne.intake.FolderImported;
import org.spanne.market.BoughtGoods;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what customers bought of which product group, and tells the customers' module. */
@Component
class GoodsByCustomer implements BoughtGoods {

    private static final int LISTED = 500;
    private static final String GOOD = "coalesce(nullif(l.attributes ->> :goods, ''), l.module_id, l.item)";

    private final JdbcClient db;
    private final Company company;
    private final String goods;

    /** @param goods the attribute of order lines that names the product group, the same as for customers' values */
    GoodsByCustomer(JdbcClient db, Company company, @Value("${spanne.value.goods:product_group}") String goods) {
        this.db = db;
        this.company = company;
        this.goods = goods;
    }

    @Override
    public String table() {
        return "orders.bought";
    }

    @Override
    public String goods(String names) {
        return "(select coalesce(array_agg(good_id), '{}') from orders.good where lower(name) = any(" + names + "))";
    }

    @Override
    public List<String> names() {
        return db.sql("""
                        select name from orders.good g
                         where exists (select from orders.bought b where b.good_id = g.good_id)
                         order by name limit ?
                        """)
                .param(LISTED)
                .query((row, number) -> row.getString("name"))
                .list();
    }

    /** After the summaries of orders, which know the days. */
    @EventListener
    @Order(21)
    void on(FolderImported imported) {
        if (imported.touched("company", "orders", "order_lines")) {
            refresh();
        }
    }

    /** Writes the rows that differ. */
    private void refresh() {
        db.sql("insert into orders.good (name) select distinct " + GOOD + " from orders.line l where " + GOOD
                        + " is not null on conflict (name) do nothing")
                .param("goods", goods)
                .update();
        db.sql("""
                        with told as materialized (
                            select g.good_id, o.customer_id, o.ordered_on as bought_on,
                                   cast(sum(coalesce(l.quantity, 1) * l.unit_price) filter (where o.currency = :currency)
                                        as numeric(38, 4)) as amount
                              from orders.line l
                              join orders.summary o using (order_id)
                              join orders.good g on g.name = %s
                             where o.status <> 'cancelled'
                             group by g.good_id, o.customer_id, o.ordered_on),
                        gone as (
                            delete from orders.bought b
                             where not exists (select from told t
                                                where t.good_id = b.good_id and t.customer_id = b.customer_id
                                                  and t.bought_on = b.bought_on))
                        insert into orders.bought as b (good_id, customer_id, bought_on, amount)
                        select good_id, customer_id, bought_on, amount from told order by customer_id
                        on conflict (good_id, customer_id, bought_on) do update set amount = excluded.amount
                         where b.amount is distinct from excluded.amount
                        """.formatted(GOOD))
                .param("goods", goods)
                .param("currency", company.facts().currency().getCurrencyCode())
                .update();
        db.sql("analyze orders.good, orders.bought").update();
    }
}
