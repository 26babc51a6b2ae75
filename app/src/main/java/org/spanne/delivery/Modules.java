package org.spanne.delivery;

import java.util.Optional;
import org.spanne.access.Reach;
import org.spanne.figure.Period;
import org.spanne.figure.Share;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The modules that orders are built from. */
@Service
public class Modules {

    private final JdbcClient db;

    Modules(JdbcClient db) {
        this.db = db;
    }

    /**
     * How the modules were used in a period.
     *
     * @param standard how many standard modules there are
     * @param others how many there are beside them
     * @param standardUsed how many of the standard ones were ordered in the period
     * @param covered orders of the period that consist of standard modules only, of those that name their lines
     */
    public record Usage(long standard, long others, long standardUsed, Share covered) {}

    /** The usage in a period; nothing where no modules are known. */
    public Optional<Usage> usage(Period period, Reach units) {
        Count count = db.sql("""
                        select count(*) filter (where standard) as standard,
                               count(*) filter (where not standard) as others,
                               count(*) filter (where standard and exists (
                                   select from delivery.use_day u
                                    where u.module_id = m.module_id and u.day >= :from and u.day < :to)) as used
                          from delivery.module m
                        """)
                .param("from", period.from())
                .param("to", period.to())
                .query((row, number) -> new Count(row.getLong("standard"), row.getLong("others"), row.getLong("used")))
                .single();
        return count.standard() + count.others() == 0
                ? Optional.empty()
                : Optional.of(new Usage(count.standard(), count.others(), count.used(), covered(period, units)));
    }

    private Share covered(Period period, Reach units) {
        return db.sql("select coalesce(sum(covered), 0) as covered, coalesce(sum(orders), 0) as orders"
                        + " from delivery.cover_day where day >= :from and day < :to and "
                        + units.condition("unit_id", "units"))
                .param("from", period.from())
                .param("to", period.to())
                .param("units", units.asArray())
                .query((row, number) -> new Share(row.getLong("covered"), row.getLong("orders")))
                .single();
    }

    private record Count(long standard, long others, long used) {}
}
