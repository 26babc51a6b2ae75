package org.spanne.delivery;

import java.util.List;
import java.util.Map;
import org.spanne.company.Workforce;
import org.spanne.figure.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What open orders ask of the delivery units. */
@Service
public class Load {

    private final JdbcClient db;
    private final Workforce workforce;

    Load(JdbcClient db, Workforce workforce) {
        this.db = db;
        this.workforce = workforce;
    }

    /**
     * The load of one unit.
     *
     * @param unitId the unit
     * @param unitName the unit, for people
     * @param hours hours of work that orders promised for the period ask for
     * @param capacity hours its people are contracted for in the period
     */
    public record UnitLoad(String unitId, String unitName, double hours, double capacity) {

        /** Hours asked for / hours there are. */
        public double share() {
            return hours / capacity;
        }
    }

    /** The load of every delivery unit that has people and modules, by name. */
    public List<UnitLoad> in(Period period) {
        Map<String, Double> weekly = workforce.weeklyHours(period.from());
        return db
                .sql("""
                        select u.unit_id, u.name, coalesce(sum(l.hours), 0) as hours
                          from company.unit u left join delivery.load_day l
                               on l.unit_id = u.unit_id and l.day >= :from and l.day < :to
                         where u.kind = 'delivery' and exists (
                                   select from delivery.module m where m.unit_id = u.unit_id)
                         group by u.unit_id, u.name order by u.name
                        """)
                .param("from", period.from())
                .param("to", period.to())
                .query((row, number) -> new UnitLoad(
                        row.getString("unit_id"),
                        row.getString("name"),
                        row.getDouble("hours"),
                        weekly.getOrDefault(row.getString("unit_id"), 0.0) * period.days() / 7))
                .list()
                .stream()
                .filter(unit -> unit.capacity() > 0)
                .toList();
    }
}
