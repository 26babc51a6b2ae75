package org.spanne.cli.worktime.group;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.spanne.engine.disclosure.Contributions;
import org.spanne.engine.disclosure.DisclosureRules;
import org.spanne.engine.disclosure.Group;
import org.spanne.engine.disclosure.GroupReport;
import org.spanne.engine.disclosure.Showing;

/**
 * One week and what may be told of it. It is decided by itself, so that neither periods nor changes of members can be
 * played against each other.
 *
 * @param report the decision about time with customers
 * @param unexplained the decision about time that nothing explains
 * @param byUnit the weeks of the direct members of each unit
 */
record ToldWeek(LocalDate monday, GroupReport report, GroupReport unexplained, Map<String, List<PersonWeek>> byUnit) {

    static ToldWeek of(LocalDate monday, List<PersonWeek> people, UnitTree units, DisclosureRules rules) {
        Map<String, List<PersonWeek>> byUnit = people.stream().collect(groupingBy(PersonWeek::unitId));
        return new ToldWeek(
                monday,
                report(byUnit, PersonWeek::customer, units, rules),
                report(byUnit, PersonWeek::unexplained, units, rules),
                byUnit);
    }

    private static GroupReport report(
            Map<String, List<PersonWeek>> byUnit,
            Function<PersonWeek, Long> minutes,
            UnitTree units,
            DisclosureRules rules) {
        List<Group> groups = new ArrayList<>();
        groups.add(new Group(UnitTree.WHOLE, null, Contributions.NONE));
        for (String unit : units.ids()) {
            Map<String, Long> own =
                    byUnit.getOrDefault(unit, List.of()).stream().collect(toMap(PersonWeek::personId, minutes));
            groups.add(new Group(unit, units.parent(unit), new Contributions(own)));
        }
        return GroupReport.of(groups, rules);
    }

    /**
     * The weeks that a unit's figure of this week consists of; none where it is withheld. Where the time that nothing
     * explains may not be told of exactly these people, all that is not with customers is taken for unexplained: an upper
     * bound stays one, and tells nothing.
     */
    List<PersonWeek> shown(String unit) {
        return switch (report.showing(unit)) {
            case Showing.Withheld _ -> List.of();
            case Showing.Shown shown when shown.equals(unexplained.showing(unit)) -> of(shown.covered());
            case Showing.Shown shown ->
                of(shown.covered()).stream().map(PersonWeek::withAllUnexplained).toList();
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
