package org.spanne.worktime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.spanne.engine.timeuse.Use;
import org.spanne.engine.timeuse.classification.Cause;
import org.spanne.figure.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The measured days of single people. Nothing outside this package reads it: figures leave by {@link TimeShares}. */
@Repository
class Ledger {

    private final JdbcClient db;

    Ledger(JdbcClient db) {
        this.db = db;
    }

    /**
     * What is measured at all.
     *
     * @param version changes with every measurement
     * @param agreement the version of the works agreement that it was measured by
     * @param days from the first measured day to the day after the last
     */
    record Extent(long version, long agreement, Period days) {}

    /**
     * One person's week.
     *
     * @param unitId the person's unit
     * @param personId who
     * @param week its Monday
     * @param working minutes contracted less absences
     * @param minutes by use
     * @param causes minutes of internal work by what caused it, as far as entries tell
     */
    record PersonWeek(
            String unitId,
            String personId,
            LocalDate week,
            long working,
            Map<Use, Long> minutes,
            Map<Cause, Long> causes) {}

    private record PersonAndWeek(String personId, LocalDate week) {}

    Optional<Extent> extent() {
        return db.sql("""
                        select version, agreement_version, first_day, last_day
                          from worktime.measurement where first_day is not null and agreement_version is not null
                        """)
                .query((row, number) -> new Extent(
                        row.getLong("version"),
                        row.getLong("agreement_version"),
                        new Period(
                                row.getObject("first_day", LocalDate.class),
                                row.getObject("last_day", LocalDate.class).plusDays(1))))
                .optional();
    }

    /** The version of the works agreement by which was measured last; nothing where nothing ever was. */
    Optional<Long> measuredBy() {
        return db.sql("select coalesce(agreement_version, 0) from worktime.measurement")
                .query(Long.class)
                .optional();
    }

    /** The weeks of everybody in some units that overlap a period; days outside it are left out. */
    List<PersonWeek> weeks(Period period, List<String> units) {
        Map<PersonAndWeek, Map<Cause, Long>> causes = causes(period);
        List<PersonWeek> weeks = new ArrayList<>();
        db.sql("""
                        select unit_id, person_id, date_trunc('week', day)::date as week, sum(working) as working,
                               sum(customer) as customer, sum(travel) as travel, sum(prioritisation) as prioritisation,
                               sum(coordination) as coordination, sum(administration) as administration,
                               sum(other) as other, sum(mail) as mail
                          from worktime.person_day
                         where day >= :from and day < :to and unit_id = any(:units)
                         group by unit_id, person_id, week
                        having sum(working) > 0
                         order by unit_id, person_id, week
                        """)
                .param("from", period.from())
                .param("to", period.to())
                .param("units", units.toArray(String[]::new))
                .query(row -> {
                    Map<Use, Long> minutes = new EnumMap<>(Use.class);
                    for (Use use : Use.values()) {
                        minutes.put(use, row.getLong(column(use)));
                    }
                    String person = row.getString("person_id");
                    LocalDate week = row.getObject("week", LocalDate.class);
                    weeks.add(new PersonWeek(
                            row.getString("unit_id"),
                            person,
                            week,
                            row.getLong("working"),
                            minutes,
                            causes.getOrDefault(new PersonAndWeek(person, week), Map.of())));
                });
        return weeks;
    }

    private Map<PersonAndWeek, Map<Cause, Long>> causes(Period period) {
        Map<PersonAndWeek, Map<Cause, Long>> causes = new HashMap<>();
        db.sql("select person_id, week, cause, minutes from worktime.cause_week where week >= ? and week < ?")
                .params(period.from(), period.to())
                .query(row -> {
                    causes.computeIfAbsent(
                                    new PersonAndWeek(
                                            row.getString("person_id"), row.getObject("week", LocalDate.class)),
                                    _ -> new EnumMap<>(Cause.class))
                            .put(Cause.valueOf(row.getString("cause")), row.getLong("minutes"));
                });
        return causes;
    }

    /** The customers somebody spent time with in a period, each once. */
    void customersReached(Period period, Consumer<String> customer) {
        db.sql("select distinct customer_id from worktime.customer_day where day >= ? and day < ?")
                .params(period.from(), period.to())
                .query(row -> {
                    customer.accept(row.getString("customer_id"));
                });
    }

    static String column(Use use) {
        return use.name().toLowerCase(java.util.Locale.ROOT);
    }
}
