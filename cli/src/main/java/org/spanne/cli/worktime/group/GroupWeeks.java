package org.spanne.cli.worktime.group;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.spanne.cli.worktime.folder.Unit;
import org.spanne.cli.worktime.group.GroupFigures.Told;
import org.spanne.cli.worktime.group.GroupFigures.Week;
import org.spanne.cli.worktime.group.GroupFigures.Why;
import org.spanne.cli.worktime.group.GroupFigures.Withheld;
import org.spanne.engine.disclosure.DisclosureRules;
import org.spanne.engine.disclosure.SafetyRule;
import org.spanne.engine.disclosure.Showing;

/**
 * The door for figures of groups. Every week is decided by itself, and a longer period is the sum of what its weeks show:
 * whatever figures are subtracted, what is left is again a sum over groups that may be shown.
 */
public final class GroupWeeks {

    private final UnitTree units;
    private final List<ToldWeek> weeks;

    /**
     * Decides for all groups.
     *
     * @param all the hierarchy
     * @param people the weeks of everybody, in any order
     */
    public GroupWeeks(List<Unit> all, List<PersonWeek> people, DisclosureRules rules) {
        units = new UnitTree(all);
        Set<String> told = Set.copyOf(units.told());
        Map<LocalDate, List<PersonWeek>> byWeek = people.stream()
                .filter(week -> told.contains(week.unitId()))
                .collect(groupingBy(PersonWeek::monday, TreeMap::new, toList()));
        weeks = byWeek.entrySet().stream()
                .map(week -> ToldWeek.of(week.getKey(), week.getValue(), units, rules))
                .toList();
    }

    /** The whole, then every unit whose time is told, each after the one it belongs to. */
    public List<GroupFigures> figures() {
        return Stream.concat(Stream.of(UnitTree.WHOLE), units.told().stream())
                .map(this::figures)
                .toList();
    }

    private GroupFigures figures(String group) {
        String unitId = group.equals(UnitTree.WHOLE) ? null : group;
        Set<String> subtree = units.subtree(group);
        List<PersonWeek> measured =
                weeks.stream().flatMap(week -> week.of(subtree).stream()).toList();
        List<PersonWeek> shown =
                weeks.stream().flatMap(week -> week.shown(group).stream()).toList();
        if (shown.isEmpty()) {
            return new Withheld(unitId, units.name(group), people(measured), why(group, measured));
        }
        List<Week> weekly = weeks.stream()
                .map(week -> new Week(week.monday(), sum(week.shown(group)).share()))
                .toList();
        return new Told(
                unitId,
                units.name(group),
                people(shown),
                people(measured),
                sum(shown),
                ShareInterval.of(shown),
                weekly);
    }

    private static Figures sum(List<PersonWeek> weeks) {
        return Figures.of(
                weeks.stream().mapToLong(PersonWeek::working).sum(),
                weeks.stream().mapToLong(PersonWeek::customer).sum(),
                weeks.stream().mapToLong(PersonWeek::unexplained).sum());
    }

    private static int people(List<PersonWeek> weeks) {
        return (int) weeks.stream().map(PersonWeek::personId).distinct().count();
    }

    private Why why(String group, List<PersonWeek> measured) {
        if (measured.isEmpty()) {
            return Why.NO_DATA;
        }
        boolean someoneStandsOut = weeks.stream()
                .map(week -> week.report().showing(group))
                .anyMatch(showing -> showing instanceof Showing.Withheld(SafetyRule because)
                        && because(because) == Why.ONE_PERSON_STANDS_OUT);
        return someoneStandsOut ? Why.ONE_PERSON_STANDS_OUT : Why.BELOW_THRESHOLD;
    }

    private static Why because(SafetyRule rule) {
        return switch (rule) {
            case SafetyRule.Threshold _ -> Why.BELOW_THRESHOLD;
            case SafetyRule.Dominance _, SafetyRule.Estimate _ -> Why.ONE_PERSON_STANDS_OUT;
        };
    }
}
