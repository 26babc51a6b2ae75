package org.spanne.worktime;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.spanne.figure.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** How much of what customers could spend belongs to customers who got time worth speaking of. */
@Service
public class PotentialReached {

    private static final long MINUTES_A_WEEK = 20;

    private final JdbcClient db;
    private final Ledger ledger;
    private final Map<Period, Known> known = new ConcurrentHashMap<>();

    PotentialReached(JdbcClient db, Ledger ledger) {
        this.db = db;
        this.ledger = ledger;
    }

    /**
     * Stated potential of the customers who got at least twenty minutes a week on average, from anybody / stated
     * potential of all customers a unit looks after. It counts customers, not people, and is told without a threshold;
     * nothing is told where nothing is measured.
     *
     * @return between 0 and 1 by the unit of the customers' owner; units whose customers state no potential are missing
     */
    public Map<String, Double> byUnit(Period period) {
        Long version = ledger.extent().map(Ledger.Extent::version).orElse(null);
        if (version == null) {
            return Map.of();
        }
        Known before = known.get(period);
        if (before != null && before.version() == version) {
            return before.shares();
        }
        Map<String, Double> shares = compute(period);
        known.entrySet().removeIf(entry -> entry.getValue().version() != version);
        known.put(period, new Known(version, shares));
        return shares;
    }

    private Map<String, Double> compute(Period period) {
        Map<String, Double> shares = new HashMap<>();
        db.sql("""
                        select s.owner_unit_id as unit_id,
                               sum(c.potential_amount) filter (where r.customer_id is not null) as reached,
                               sum(c.potential_amount) as stated
                          from market.standing s
                          join market.customer c using (customer_id)
                          left join (select customer_id from worktime.customer_day
                                      where day >= :from and day < :to
                                      group by customer_id having sum(minutes) >= :enough) r using (customer_id)
                         where c.potential_amount > 0 and s.owner_unit_id is not null
                         group by s.owner_unit_id
                        """)
                .param("from", period.from())
                .param("to", period.to())
                .param("enough", MINUTES_A_WEEK * period.days() / 7)
                .query(row -> {
                    shares.put(row.getString("unit_id"), row.getDouble("reached") / row.getDouble("stated"));
                });
        return Map.copyOf(shares);
    }

    private record Known(long version, Map<String, Double> shares) {}
}
