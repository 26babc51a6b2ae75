package org.spanne.worktime;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.spanne.company.Units;
import org.spanne.engine.disclosure.Contributions;
import org.spanne.engine.disclosure.DisclosureRules;
import org.spanne.engine.timeuse.Use;
import org.spanne.engine.timeuse.classification.Cause;
import org.spanne.figure.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Weeks as they are told. A week keeps the people, roles, segments and units that it was first told with. What changes
 * afterwards (late entries, corrections, moves, other segments) is taken over only where the changes of a part that was told are
 * themselves such as may be told; until then the week stays as it was. So two figures of the same week, before and after
 * a change, never differ by what a few did.
 */
@Service
public class Snapshots {

    private static final TypeReference<Map<String, String>> PARENTS = new TypeReference<>() {};
    private static final TypeReference<Map<String, Long>> MINUTES = new TypeReference<>() {};

    private static final String USES = "customer, travel, prioritisation, coordination, administration, other, mail";
    private static final String COLUMNS = "week, person_id, unit_id, role, working, " + USES + ", causes, segments";

    private final JdbcClient db;
    private final Units units;
    private final JsonMapper json;

    Snapshots(JdbcClient db, Units units, JsonMapper json) {
        this.db = db;
        this.units = units;
        this.json = json;
    }

    /** A week of the frontline with the people and the units it is told of. */
    record Snapshot(LocalDate monday, Hierarchy hierarchy, List<PersonWeek> people) {

        static Snapshot empty(LocalDate monday) {
            return new Snapshot(monday, new Hierarchy(Map.of()), List.of());
        }

        ToldWeek told(DisclosureRules rules) {
            return ToldWeek.of(monday, people, hierarchy, rules);
        }
    }

    /**
     * Brings the weeks that are told up to what is measured, within the running transaction.
     *
     * @param threshold how many people a change has to come from at least
     * @param today only weeks that are over are told
     */
    public void renew(int threshold, LocalDate today) {
        measure();
        db.sql(
                        "delete from worktime.told_week t where not exists (select from worktime.measured_week m where m.week = t.week)")
                .update();
        Hierarchy now = Hierarchy.of(units.all());
        for (LocalDate week : changed()) {
            renew(week, now, DisclosureRules.standard(threshold));
        }
        db.sql("""
                        with fresh as (
                            insert into worktime.told_week (week, hierarchy)
                            select distinct week, cast(:hierarchy as jsonb) from worktime.measured_week m
                             where week + 7 <= :today
                               and not exists (select from worktime.told_week t where t.week = m.week)
                            returning week)
                        insert into worktime.told_person (%1$s)
                        select %1$s from worktime.measured_week join fresh using (week)
                        """.formatted(COLUMNS))
                .param("hierarchy", json.writeValueAsString(now.parents()))
                .param("today", today)
                .update();
        db.sql("update worktime.measurement set version = nextval('worktime.measurement_version')")
                .update();
    }

    /** Whether a week is over and not told yet. */
    public boolean isBehind(LocalDate today) {
        return db.sql("""
                        select exists (select from worktime.measured_week m
                                        where week + 7 <= ?
                                          and not exists (select from worktime.told_week t where t.week = m.week))
                        """).param(today).query(Boolean.class).single();
    }

    /** Forgets all weeks: nothing may be told any more. */
    public void forget() {
        db.sql("delete from worktime.told_week").update();
        db.sql("delete from worktime.measured_week").update();
    }

    private void measure() {
        db.sql("delete from worktime.measured_week").update();
        // one pass of grouping: the planner cannot guess how large joined groups of tables written just now would be
        db.sql("""
                        insert into worktime.measured_week (%s)
                        select week, person_id, unit_id, p.role, working, %s, causes, segments
                          from (select week, person_id, max(unit_id) as unit_id, sum(working) as working,
                                       sum(customer) as customer, sum(travel) as travel,
                                       sum(prioritisation) as prioritisation, sum(coordination) as coordination,
                                       sum(administration) as administration, sum(other) as other, sum(mail) as mail,
                                       coalesce(jsonb_object_agg(cause, minutes) filter (where cause is not null), '{}')
                                           as causes,
                                       coalesce(jsonb_object_agg(segment, minutes) filter (where segment is not null), '{}')
                                           as segments
                                  from (select date_trunc('week', day)::date as week, person_id, unit_id, working,
                                               customer, travel, prioritisation, coordination, administration, other, mail,
                                               null as cause, null as segment, 0 as minutes
                                          from worktime.person_day
                                        union all
                                        select week, person_id, null, 0, 0, 0, 0, 0, 0, 0, 0, cause, null, minutes
                                          from worktime.cause_week
                                        union all
                                        select date_trunc('week', day)::date, person_id, null, 0, 0, 0, 0, 0, 0, 0, 0,
                                               null, coalesce(m.segment, ''), sum(minutes)
                                          from worktime.customer_day left join market.segment_member m using (customer_id)
                                         group by 1, 2, coalesce(m.segment, '')) known
                                 group by week, person_id having sum(working) > 0) told
                          join company.person p using (person_id, unit_id)
                          join company.unit u using (unit_id)
                         where u.kind = 'frontline'
                        """.formatted(COLUMNS, USES)).update();
    }

    /** The weeks that are told otherwise than they are measured now. */
    private List<LocalDate> changed() {
        return db.sql("""
                        select distinct week
                          from (select %1$s from worktime.told_person
                                 full join (select %1$s from worktime.measured_week
                                             where week in (select week from worktime.told_week)) m
                                using (%1$s)
                                where worktime.told_person.person_id is null or m.person_id is null) differing
                         order by week
                        """.formatted(COLUMNS))
                .query((row, number) -> row.getObject("week", LocalDate.class))
                .list();
    }

    private void renew(LocalDate week, Hierarchy now, DisclosureRules rules) {
        Period period = new Period(week, week.plusWeeks(1));
        Snapshot told = read("worktime.told_person", period).getOrDefault(week, Snapshot.empty(week));
        Snapshot measured = read("worktime.measured_week", period).getOrDefault(week, Snapshot.empty(week));
        Set<String> kept = new HashSet<>();
        for (ToldPart part : told.told(rules).parts()) {
            Contributions changes = changes(part, measured.people());
            if (changes.count() > 0 && !rules.allow(changes)) {
                kept.addAll(part.units());
            }
        }
        Set<String> taken = measured.people().stream()
                .map(PersonWeek::unitId)
                .filter(unit -> !kept.contains(unit))
                .collect(toSet());
        Hierarchy hierarchy = kept.isEmpty() ? now : told.hierarchy().with(now, taken);
        write(week, kept, hierarchy);
    }

    /** By how much everybody who was or is in a part changes it; those without a change are not among them. */
    private static Contributions changes(ToldPart part, List<PersonWeek> measured) {
        Map<String, PersonWeek> before = new HashMap<>();
        part.people().forEach(week -> before.put(week.personId(), week));
        Map<String, Long> changes = new HashMap<>();
        for (PersonWeek week : measured) {
            PersonWeek earlier = before.remove(week.personId());
            if (earlier != null) {
                changes.put(week.personId(), week.differenceFrom(earlier));
            } else if (part.units().contains(week.unitId())) {
                changes.put(week.personId(), week.working());
            }
        }
        before.values().forEach(gone -> changes.put(gone.personId(), gone.working()));
        changes.values().removeIf(minutes -> minutes == 0);
        return new Contributions(changes);
    }

    private void write(LocalDate week, Set<String> kept, Hierarchy hierarchy) {
        String[] keeping = kept.toArray(String[]::new);
        db.sql("delete from worktime.told_person where week = :week and not unit_id = any(:kept)")
                .param("week", week)
                .param("kept", keeping)
                .update();
        db.sql("update worktime.told_week set hierarchy = cast(:hierarchy as jsonb) where week = :week")
                .param("hierarchy", json.writeValueAsString(hierarchy.parents()))
                .param("week", week)
                .update();
        db.sql("""
                        insert into worktime.told_person (%1$s)
                        select %1$s from worktime.measured_week where week = :week and not unit_id = any(:kept)
                        on conflict (week, person_id) do nothing
                        """.formatted(COLUMNS))
                .param("week", week)
                .param("kept", keeping)
                .update();
    }

    /** The told weeks of a period, by their Mondays. */
    Map<LocalDate, Snapshot> of(Period period) {
        return read("worktime.told_person", period);
    }

    private Map<LocalDate, Snapshot> read(String table, Period period) {
        Map<LocalDate, Hierarchy> hierarchies = new HashMap<>();
        db.sql("select week, hierarchy from worktime.told_week where week >= ? and week < ?")
                .params(period.from(), period.to())
                .query(row -> {
                    hierarchies.put(
                            row.getObject("week", LocalDate.class),
                            new Hierarchy(json.readValue(row.getString("hierarchy"), PARENTS)));
                });
        List<PersonWeek> people = new ArrayList<>();
        db.sql("select * from %s where week >= ? and week < ? order by week, unit_id, person_id".formatted(table))
                .params(period.from(), period.to())
                .query(row -> {
                    people.add(person(row));
                });
        Map<LocalDate, Snapshot> weeks = new TreeMap<>();
        people.stream()
                .collect(groupingBy(PersonWeek::week))
                .forEach((week, all) -> weeks.put(
                        week, new Snapshot(week, hierarchies.getOrDefault(week, new Hierarchy(Map.of())), all)));
        return weeks;
    }

    private PersonWeek person(ResultSet row) throws SQLException {
        Map<Use, Long> minutes = new EnumMap<>(Use.class);
        for (Use use : Use.values()) {
            minutes.put(use, row.getLong(use.name().toLowerCase(Locale.ROOT)));
        }
        Map<Cause, Long> causes = new EnumMap<>(Cause.class);
        minutes(row.getString("causes")).forEach((cause, caused) -> causes.put(Cause.valueOf(cause), caused));
        return new PersonWeek(
                row.getString("unit_id"),
                row.getString("person_id"),
                row.getString("role"),
                row.getObject("week", LocalDate.class),
                row.getLong("working"),
                minutes,
                causes,
                minutes(row.getString("segments")));
    }

    private Map<String, Long> minutes(String content) {
        return content.equals("{}") ? Map.of() : json.readValue(content, MINUTES);
    }
}
