package org.spanne.worktime.measure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spanne.company.Workforce.Contract;
import org.spanne.figure.Period;
import org.spanne.worktime.agreement.Source;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The days on which people are observed: from the first to the last entry of the past, within their contract, so that a
 * missing source does not look like time away from customers. Mails alone do not make a day, and neither does what somebody
 * plans to do.
 */
@Repository
class Observations {

    private static final String FIRST_AND_LAST = """
            select person_id, min(started_at)::date as first, max(started_at)::date as last
              from (select person_id, started_at from worktime.activity where :activities
                    union all
                    select person_id, started_at from worktime.occurrence
                     where :calendars and showing <> 'WHOLE_DAY' and started_at < now()
                    union all
                    select person_id, started_at from worktime.sheet_entry where :notes) entry
             where cast(:person as text) is null or person_id = :person
             group by person_id
            """;

    private final JdbcClient db;

    Observations(JdbcClient db) {
        this.db = db;
    }

    /** The days of everybody of whom anything is known, by the person's id. */
    Map<String, Period> all(Set<Source> sources) {
        return read(sources, null);
    }

    /** The days of one person, within the contract. */
    Optional<Period> of(Contract contract, Set<Source> sources) {
        Period entries = read(sources, contract.personId()).get(contract.personId());
        return Optional.ofNullable(entries == null ? null : common(contract, entries));
    }

    /** The part of days that lies within the contract; null where none does. */
    static @Nullable Period common(Contract contract, Period observed) {
        LocalDate from = later(contract.from(), observed.from());
        LocalDate to = contract.to() == null || contract.to().isAfter(observed.to()) ? observed.to() : contract.to();
        return from.isBefore(to) ? new Period(from, to) : null;
    }

    private static LocalDate later(@Nullable LocalDate one, LocalDate other) {
        return one == null || one.isBefore(other) ? other : one;
    }

    private Map<String, Period> read(Set<Source> sources, @Nullable String personId) {
        Map<String, Period> observed = new HashMap<>();
        db.sql(FIRST_AND_LAST)
                .param("activities", sources.contains(Source.ACTIVITIES))
                .param("calendars", sources.contains(Source.CALENDAR))
                .param("notes", sources.contains(Source.TIMESHEET))
                .param("person", personId)
                .query(row -> {
                    observed.put(
                            row.getString("person_id"),
                            new Period(
                                    row.getObject("first", LocalDate.class),
                                    row.getObject("last", LocalDate.class).plusDays(1)));
                });
        return observed;
    }
}
