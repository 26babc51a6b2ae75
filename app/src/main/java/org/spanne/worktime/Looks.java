package org.spanne.worktime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.spanne.access.Rights;
import org.spanne.figure.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Who looked at figures of working time. One look at a report is one entry, however many units it shows. */
@Service
public class Looks {

    private final JdbcClient db;

    Looks(JdbcClient db) {
        this.db = db;
    }

    /** The reports with figures of working time. */
    public enum Report {
        /** The home page. */
        T,
        /** The page about working time. */
        TIME,
        /** What other rules would have made of past entries. */
        RULES;

        /** Its name in messages. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One look.
     *
     * @param id later ones have higher ones
     * @param name who looked, as the person was called then
     * @param report the key of the report
     * @param unit the unit it was about; null for the whole frontline
     * @param first the first day of the weeks looked at
     * @param last their last day
     * @param agreement the version in force
     */
    public record Look(
            long id,
            Instant at,
            String name,
            String report,
            @Nullable String unit,
            LocalDate first,
            LocalDate last,
            long agreement) {}

    /**
     * Looks, newest first.
     *
     * @param before only those with a lower number
     */
    public List<Look> newest(long before, int most) {
        return db.sql("""
                        select l.id, l.at, l.name, l.report, nullif(coalesce(u.name, l.unit_id), '') as unit,
                               l.first_day, l.last_day, l.agreement_version
                          from worktime.look l
                          left join company.unit u on u.unit_id = l.unit_id
                         where l.id < :before order by l.id desc limit :most
                        """)
                .param("before", before)
                .param("most", most)
                .query((row, number) -> new Look(
                        row.getLong("id"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("name"),
                        row.getString("report"),
                        row.getString("unit"),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        row.getLong("agreement_version")))
                .list();
    }

    void write(Report report, String unitId, Period period, long agreement, Rights rights) {
        db.sql("""
                        insert into worktime.look (account_id, name, report, unit_id, first_day, last_day, agreement_version)
                        values (:account, :name, :report, :unit, :first, :last, :agreement)
                        """)
                .param("account", rights.account())
                .param("name", rights.name())
                .param("report", report.key())
                .param("unit", unitId)
                .param("first", period.from())
                .param("last", period.lastDay())
                .param("agreement", agreement)
                .update();
    }
}
