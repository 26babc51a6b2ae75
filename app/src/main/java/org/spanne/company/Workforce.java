package org.spanne.company;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spanne.figure.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** When people are paid to work. */
@Service
public class Workforce {

    private static final double FULL_TIME = 40;

    private final JdbcClient db;
    private final Company company;

    Workforce(JdbcClient db, Company company) {
        this.db = db;
        this.company = company;
    }

    /**
     * One person's contract.
     *
     * @param personId who
     * @param unitId the unit the person belongs to
     * @param hoursPerWeek contracted hours; full time of 40 where the folder names none
     * @param zone whose wall clock the person works by
     * @param from first day of the contract; null where not stated
     * @param to day after its last; null where not stated
     * @param absences days off, half-open
     */
    public record Contract(
            String personId,
            String unitId,
            double hoursPerWeek,
            ZoneId zone,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            List<Period> absences) {

        public Contract {
            absences = List.copyOf(absences);
        }
    }

    /** The contracts of all people there are or were, by the person's id. */
    public Map<String, Contract> contracts() {
        Map<String, List<Period>> absences = absences();
        ZoneId usual = company.facts().zone();
        Map<String, Contract> contracts = new HashMap<>();
        db.sql("select person_id, unit_id, hours_per_week, time_zone, valid_from, valid_to from company.person")
                .query(row -> {
                    String id = row.getString("person_id");
                    double hours = row.getDouble("hours_per_week");
                    boolean unstated = row.wasNull();
                    String zone = row.getString("time_zone");
                    contracts.put(
                            id,
                            new Contract(
                                    id,
                                    row.getString("unit_id"),
                                    unstated ? FULL_TIME : hours,
                                    zone == null ? usual : ZoneId.of(zone),
                                    row.getObject("valid_from", LocalDate.class),
                                    row.getObject("valid_to", LocalDate.class),
                                    absences.getOrDefault(id, List.of())));
                });
        return contracts;
    }

    /** The contracted hours a week of each unit's own people on a day, by unit id; units without people are missing. */
    public Map<String, Double> weeklyHours(LocalDate day) {
        Map<String, Double> hours = new HashMap<>();
        db.sql("""
                        select unit_id, sum(coalesce(hours_per_week, :full)) as hours
                          from company.person
                         where coalesce(valid_from <= :day, true) and coalesce(:day < valid_to, true)
                         group by unit_id
                        """).param("full", FULL_TIME).param("day", day).query(row -> {
            hours.put(row.getString("unit_id"), row.getDouble("hours"));
        });
        return hours;
    }

    /** The mail domains of the house, as its people's addresses tell. */
    public Set<String> mailDomains() {
        return db.sql("""
                        select distinct lower(split_part(email, '@', 2)) as domain
                          from company.person where email like '%@%'
                        """).query((row, number) -> row.getString("domain")).set();
    }

    /** Mail addresses in lower case by the person's id, of those people who have one. */
    public Map<String, String> mailAddresses() {
        Map<String, String> addresses = new HashMap<>();
        db.sql("select person_id, lower(email) as address from company.person where email like '%@%'")
                .query(row -> {
                    addresses.put(row.getString("person_id"), row.getString("address"));
                });
        return addresses;
    }

    /** The folder's {@code to} is the last day off. */
    private Map<String, List<Period>> absences() {
        Map<String, List<Period>> absences = new HashMap<>();
        db.sql("select person_id, \"from\", \"to\" from company.absence").query(row -> {
            absences.computeIfAbsent(row.getString("person_id"), id -> new ArrayList<>())
                    .add(new Period(
                            row.getObject("from", LocalDate.class),
                            row.getObject("to", LocalDate.class).plusDays(1)));
        });
        return absences;
    }
}
