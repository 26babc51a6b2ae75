package org.spanne.worktime.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spanne.access.Rights;
import org.spanne.company.Company;
import org.spanne.market.Customer;
import org.spanne.market.CustomerPanel;
import org.spanne.screen.Panel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Adds to a customer's page how often it was met, called and visited. Occasions are counted, neither minutes nor people: who
 * spent how much time where is told of groups only.
 */
@Component
class CustomerActivities implements CustomerPanel {

    private final JdbcClient db;
    private final Company company;

    CustomerActivities(JdbcClient db, Company company) {
        this.db = db;
        this.company = company;
    }

    /** The occasions of one kind in the twelve months up to the newest of all customers, and the day of the last. */
    record Occasions(String kind, long count, LocalDate last) {}

    @Override
    public int place() {
        return 20;
    }

    @Override
    public @Nullable Panel of(Customer customer, Rights rights) {
        List<Occasions> occasions = db.sql("""
                        select kind, count(*) as count, cast(max(started_at) at time zone :zone as date) as last
                          from worktime.activity
                         where customer_id = :customer and response is distinct from 'declined'
                           and started_at > (select last_day from worktime.measurement) - interval '12 months'
                         group by kind order by count desc, kind
                        """)
                .param("zone", company.facts().zone().getId())
                .param("customer", customer.id())
                .query((row, number) -> new Occasions(
                        row.getString("kind"), row.getLong("count"), row.getObject("last", LocalDate.class)))
                .list();
        return occasions.isEmpty() ? null : new Panel("worktime/customer", "occasions", occasions);
    }
}
