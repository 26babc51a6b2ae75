package org.spanne.market.landing;

import java.util.Arrays;
import java.util.Map;
import org.spanne.company.People;
import org.spanne.intake.FolderImported;
import org.spanne.market.Purchases;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Brings the customers' read model up to date after an import: place in the hierarchy, owner's unit, purchases. */
@Component
class Standings {

    private static final String TREE = """
            with recursive tree (customer_id, path) as (
                select customer_id, array[customer_id]
                  from market.customer c
                 where not exists (select from market.customer p where p.customer_id = c.parent_id)
                union all
                select c.customer_id, t.path || c.customer_id
                  from market.customer c
                  join tree t on c.parent_id = t.customer_id)
            """;

    private static final String COLUMNS = "path, root_id, level, owner_unit_id, orders, orders_year, open_orders,"
            + " revenue, revenue_year, contribution_year, first_order, last_order, foreign_currency, potential";

    private final JdbcClient db;
    private final People people;
    private final Purchases purchases;

    Standings(JdbcClient db, People people, Purchases purchases) {
        this.db = db;
        this.people = people;
        this.purchases = purchases;
    }

    /** After the orders' own read model, from which the purchases come. */
    @EventListener
    @Order(30)
    void on(FolderImported imported) {
        if (imported.touched("company", "people", "customers", "orders", "order_lines")) {
            refresh();
        }
    }

    /** Writes the rows that differ. A customer whose parents run in a circle counts as a root. */
    private void refresh() {
        Map<String, String> units = people.units();
        String[] persons = units.keySet().toArray(String[]::new);
        db.sql(TREE + """
                        insert into market.standing as s (customer_id, %1$s)
                        %3$s
                        on conflict (customer_id) do update set (%1$s) = (%2$s)
                         where (%4$s) is distinct from (%2$s)
                        """.formatted(COLUMNS, prefixed("excluded."), rows(purchases.query()), prefixed("s.")))
                .param("people", persons)
                .param("units", Arrays.stream(persons).map(units::get).toArray(String[]::new))
                .update();
    }

    private static String rows(String purchases) {
        return """
            select c.customer_id, p.path, p.path[1] as root_id, cardinality(p.path) - 1 as level, o.unit_id,
                   coalesce(b.orders, 0), coalesce(b.orders_year, 0), coalesce(b.open_orders, 0),
                   coalesce(b.revenue, 0), coalesce(b.revenue_year, 0), b.contribution_year, b.first_order, b.last_order,
                   coalesce(b.foreign_currency, 0), c.potential_amount
              from market.customer c
              left join tree t using (customer_id)
             cross join lateral (select coalesce(t.path, array[c.customer_id])) as p (path)
              left join unnest(:people, :units) as o (person_id, unit_id) on o.person_id = c.owner_person_id
              left join (%s) b on b.customer_id = c.customer_id
            """.formatted(purchases);
    }

    private static String prefixed(String prefix) {
        return prefix + COLUMNS.replace(", ", ", " + prefix);
    }
}
