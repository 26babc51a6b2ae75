package org.spanne.cli.worktime.group;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.spanne.engine.disclosure.Contributions;
import org.spanne.engine.disclosure.DisclosureRules;
import org.spanne.engine.disclosure.Group;
import org.spanne.engine.disclosure.GroupReport;
import org.spanne.engine.disclosure.Showing;

/**
 * One week and what may be told of it. It is decided by itself, so that neither periods nor changes of members can be
 * played against each other.
 *
 * @param report the decision
 * @param byUnit the weeks of the direct members of each unit
 */
record ToldWeek(LocalDate monday, GroupReport report, Map<String, List<PersonWeek>> byUnit) {

    static ToldWeek of(LocalDate monday, List<PersonWeek> people, UnitTree units, DisclosureRules rules) {
        Map<String, List<PersonWeek>> byUnit = people.stream().collect(groupingBy(PersonWeek::unitId));
        List<Group> groups = new ArrayList<>();
        groups.add(new Group(UnitTree.WHOLE, null, Contributions.NONE));
        for (String unit : units.ids()) {
            groups.add(new Group(unit, units.parent(unit), contributions(byUnit.getOrDefault(unit, List.of()))));
        }
        return new ToldWeek(monday, GroupReport.of(groups, rules), byUnit);
    }

    private static Contributions contributions(List<PersonWeek> people) {
        return new Contributions(people.stream().collect(toMap(PersonWeek::personId, PersonWeek::customer)));
    }

    /** The weeks that a unit's figure of this week consists of; none where it is withheld. */
    List<PersonWeek> shown(String unit) {
        return switch (report.showing(unit)) {
            case Showing.Withheld _ -> List.of();
            case Showing.Shown(Set<String> covered, int _, int _) -> of(covered);
        };
    }

    /** The weeks of the direct members of some units. */
    List<PersonWeek> of(Set<String> units) {
        return units.stream()
                .sorted()
                .flatMap(unit -> byUnit.getOrDefault(unit, List.of()).stream())
                .toList();
    }
}
