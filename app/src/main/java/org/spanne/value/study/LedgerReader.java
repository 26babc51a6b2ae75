package org.spanne.value.study;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spanne.company.Company;
import org.spanne.engine.buying.history.Transactions;
import org.spanne.value.ValueSettings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what was sold to whom. Orders count for the customer at the top: there it is decided whether to buy. */
@Component
class LedgerReader {

    private static final int AT_A_TIME = 10_000;

    /** Sums that are taken over all orders, and over those of the last year. */
    private static final String SUMS = """
            count(*) filter (where own and cost is not null %1$s) as orders%2$s,
            coalesce(sum(revenue) filter (where own and cost is not null %1$s), 0) as costed%2$s,
            coalesce(sum(cost) filter (where own and revenue is not null %1$s), 0) as cost%2$s,
            coalesce(sum(revenue) filter (where own %1$s), 0) as revenue%2$s,
            count(*) filter (where own and events > 0 %1$s) as touched%2$s,
            coalesce(sum(revenue) filter (where own and events > 0 %1$s), 0) as touched_revenue%2$s,
            coalesce(sum(touch_minutes) filter (where own and events > 0 %1$s), 0) / 60 as touch_hours%2$s
            """;

    private static final String TOPS = """
            with bought as (
                select root_id, count(*) filter (where not own) as foreign_orders, %s, %s
                  from (select s.root_id, o.cost, o.revenue, o.events, o.touch_minutes,
                               o.currency = :currency as own, o.ordered_on > :year as recent
                          from orders.summary o
                          join market.standing s using (customer_id)
                         where o.status <> 'cancelled') o
                 group by root_id),
                 tree as (
                select root_id, count(*) as sites, sum(potential) as potential from market.standing group by root_id)
            select c.customer_id, c.industry, c.country, c.employees, c.revenue_class, t.sites, t.potential, b.*
              from tree t join market.customer c on c.customer_id = t.root_id
              left join bought b using (root_id)
             order by c.customer_id
            """.formatted(SUMS.formatted("", ""), SUMS.formatted("and recent", "_year"));

    private final JdbcClient db;
    private final Company company;
    private final ValueSettings settings;

    LedgerReader(JdbcClient db, Company company, ValueSettings settings) {
        this.db = db;
        this.company = company;
        this.settings = settings;
    }

    /** The ledger; null where there are no orders. */
    @Nullable
    Ledger read() {
        LocalDate last = db.sql("select max(ordered_on) from orders.summary where status <> 'cancelled'")
                .query((row, number) -> row.getObject(1, LocalDate.class))
                .optional()
                .orElse(null);
        if (last == null) {
            return null;
        }
        List<Ledger.Top> tops = bound(TOPS, last).query(LedgerReader::top).list();
        Map<String, Integer> numbers = new HashMap<>();
        tops.forEach(top -> numbers.put(top.customerId(), numbers.size()));
        Orders orders = orders(last, numbers);
        return new Ledger(
                tops,
                orders.transactions(numbers.size()),
                Math.toIntExact(last.toEpochDay()),
                sales(last, numbers),
                orders.withoutAmount);
    }

    private JdbcClient.StatementSpec bound(String sql, LocalDate last) {
        return db.sql(sql)
                .withFetchSize(AT_A_TIME)
                .param("currency", company.facts().currency().getCurrencyCode())
                .param("year", last.minusMonths(12));
    }

    private Orders orders(LocalDate last, Map<String, Integer> numbers) {
        Orders orders = new Orders();
        bound("""
                        select s.root_id, o.ordered_on - date '1970-01-01' as day, o.revenue
                          from orders.summary o join market.standing s using (customer_id)
                         where o.status <> 'cancelled' and o.currency = :currency and o.ordered_on > date '1800-01-01'
                         order by o.ordered_at, o.order_id
                        """, last).query(row -> {
            Integer number = numbers.get(row.getString("root_id"));
            if (number != null) {
                orders.add(number, row.getInt("day"), row.getDouble("revenue"), row.wasNull());
            }
        });
        return orders;
    }

    private Ledger.Sales sales(LocalDate last, Map<String, Integer> numbers) {
        Lines lines = new Lines();
        bound("""
                        select root_id, good, recent, sum(amount) as amount
                          from (select s.root_id, coalesce(nullif(l.attributes ->> :goods, ''), l.module_id, l.item) as good,
                                       o.ordered_on > :year as recent, coalesce(l.quantity, 1) * l.unit_price as amount
                                  from orders.line l
                                  join orders.summary o using (order_id)
                                  join market.standing s using (customer_id)
                                 where o.status <> 'cancelled' and o.currency = :currency and o.ordered_on > :before
                                   and l.unit_price is not null) sold
                         where good is not null
                         group by root_id, good, recent
                         order by root_id, good, recent
                        """, last)
                .param("goods", settings.goods())
                .param("before", last.minusMonths(24))
                .query(row -> {
                    Integer number = numbers.get(row.getString("root_id"));
                    if (number != null) {
                        lines.add(number, row.getString("good"), row.getBoolean("recent"), row.getDouble("amount"));
                    }
                });
        return lines.sales();
    }

    private static Ledger.Top top(ResultSet row, int number) throws SQLException {
        return new Ledger.Top(
                row.getString("customer_id"),
                row.getString("industry"),
                row.getString("country"),
                row.getObject("employees", Long.class),
                row.getString("revenue_class"),
                row.getInt("sites"),
                row.getInt("foreign_orders"),
                row.getBigDecimal("potential") == null ? null : row.getDouble("potential"),
                money(row, ""),
                money(row, "_year"));
    }

    private static Ledger.Money money(ResultSet row, String of) throws SQLException {
        return new Ledger.Money(
                row.getInt("orders" + of),
                row.getDouble("costed" + of),
                row.getDouble("cost" + of),
                row.getDouble("revenue" + of),
                row.getInt("touched" + of),
                row.getDouble("touched_revenue" + of),
                row.getDouble("touch_hours" + of));
    }

    /** Columns of orders that grow. */
    private static final class Orders {

        private int[] buyer = new int[1024];
        private int[] day = new int[1024];
        private double[] amount = new double[1024];
        private int size;
        private int withoutAmount;

        void add(int number, int when, double value, boolean unknown) {
            if (size == buyer.length) {
                buyer = Arrays.copyOf(buyer, 2 * size);
                day = Arrays.copyOf(day, 2 * size);
                amount = Arrays.copyOf(amount, 2 * size);
            }
            buyer[size] = number;
            day[size] = when;
            amount[size++] = value;
            withoutAmount += unknown ? 1 : 0;
        }

        /** Amounts are not known at all where no order has one. */
        Transactions transactions(int buyers) {
            return new Transactions(
                    buyers,
                    Arrays.copyOf(buyer, size),
                    Arrays.copyOf(day, size),
                    withoutAmount == size ? new double[0] : Arrays.copyOf(amount, size));
        }
    }
}
