package org.spanne.worktime;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spanne.company.Company;
import org.spanne.worktime.agreement.Source;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What is stored about working time, told by numbers: the works council sees that it is no more than agreed. */
@Service
public class Holdings {

    private final JdbcClient db;
    private final Company company;

    Holdings(JdbcClient db, Company company) {
        this.db = db;
        this.company = company;
    }

    /**
     * What one source brought.
     *
     * @param entries how many entries are stored
     * @param people of how many people
     * @param first the day of the oldest; null where there is none
     * @param last the day of the newest
     */
    public record Stored(
            Source source,
            long entries,
            long people,
            @Nullable LocalDate first,
            @Nullable LocalDate last) {}

    /**
     * What was measured last.
     *
     * @param agreement the version it was measured by; null where there was none, and so nothing was measured
     * @param rules the version of the rules by which entries were classified
     * @param personDays how many days of single people
     * @param people of how many people
     * @param first the oldest of these days; null where there is none
     */
    public record Measured(
            @Nullable Long agreement,
            String rules,
            long personDays,
            long people,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            Instant at) {}

    /** Each source. */
    public List<Stored> sources() {
        return List.of(
                stored(Source.ACTIVITIES, "worktime.activity", "started_at"),
                stored(Source.MAIL, "worktime.mail", "sent_at"),
                stored(Source.CALENDAR, "worktime.occurrence", "started_at"),
                stored(Source.TIMESHEET, "worktime.sheet_entry", "started_at"));
    }

    private Stored stored(Source source, String table, String moment) {
        return db.sql("""
                        select count(*) as entries, count(distinct person_id) as people,
                               cast(min(%1$s) at time zone :zone as date) as first_day,
                               cast(max(%1$s) at time zone :zone as date) as last_day
                          from %2$s
                        """.formatted(moment, table))
                .param("zone", company.facts().zone().getId())
                .query((row, number) -> new Stored(
                        source,
                        row.getLong("entries"),
                        row.getLong("people"),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class)))
                .single();
    }

    /** The last measurement; nothing before the first. */
    public Optional<Measured> measured() {
        return db.sql("""
                        select m.agreement_version, m.rules, m.measured_at, d.days, d.people, m.first_day, m.last_day
                          from worktime.measurement m,
                               (select count(*) as days, count(distinct person_id) as people
                                  from worktime.person_day) d
                        """).query(Holdings::read).optional();
    }

    private static Measured read(ResultSet row, int number) throws SQLException {
        return new Measured(
                row.getObject("agreement_version", Long.class),
                row.getString("rules"),
                row.getLong("days"),
                row.getLong("people"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getObject("measured_at", OffsetDateTime.class).toInstant());
    }
}
