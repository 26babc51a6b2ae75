package org.spanne.company;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spanne.access.Rights;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What the pages about units show. */
@Service
class UnitPages {

    private final JdbcClient db;
    private final Clock clock;
    private final Company company;
    private final Units units;
    private final People people;

    UnitPages(JdbcClient db, Clock clock, Company company, Units units, People people) {
        this.db = db;
        this.clock = clock;
        this.company = company;
        this.units = units;
        this.people = people;
    }

    /**
     * A line of the tree.
     *
     * @param own people of the unit itself
     * @param all with those of the units below
     */
    record Line(Unit unit, int own, int all) {}

    /**
     * One unit.
     *
     * @param above the units above it that the person may see, from the root down
     * @param below itself and the units below it
     * @param colleagues the unit's own people of today, by name
     */
    record Detail(Unit unit, List<Unit> above, List<Line> below, List<Colleague> colleagues) {}

    /** The units somebody may see, each before those below it. */
    List<Line> tree(Rights rights) {
        List<Unit> visible = units.visible(rights);
        Map<String, Integer> own = people.headCounts(today());
        Map<String, Integer> all = new HashMap<>();
        visible.forEach(unit ->
                unit.path().forEach(above -> all.merge(above, own.getOrDefault(unit.id(), 0), Integer::sum)));
        return visible.stream()
                .map(unit -> new Line(unit, own.getOrDefault(unit.id(), 0), all.getOrDefault(unit.id(), 0)))
                .toList();
    }

    /** One unit; nothing where there is none, or it lies outside what the person may see. */
    Optional<Detail> detail(String id, Rights rights) {
        return units.find(id, rights).map(unit -> {
            List<Line> below = tree(rights).stream()
                    .filter(line -> line.unit().path().contains(id))
                    .toList();
            return new Detail(unit, above(unit, rights), below, colleagues(id));
        });
    }

    private List<Unit> above(Unit unit, Rights rights) {
        Map<String, Unit> byId = units.byId();
        List<Unit> above = new ArrayList<>();
        for (String id : unit.path()) {
            Unit each = byId.get(id);
            if (each != null && !id.equals(unit.id()) && rights.units().covers(id)) {
                above.add(each);
            }
        }
        return above;
    }

    private List<Colleague> colleagues(String unitId) {
        return db.sql("""
                        select person_id, name, role, email, hours_per_week, valid_to
                          from company.person
                         where unit_id = :unit and coalesce(valid_from <= :day, true) and coalesce(:day < valid_to, true)
                         order by name, person_id
                        """)
                .param("unit", unitId)
                .param("day", today())
                .query(DataClassRowMapper.newInstance(Colleague.class))
                .list();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(company.facts().zone()));
    }
}
