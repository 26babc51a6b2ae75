package org.spanne.worktime;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.spanne.engine.disclosure.Contributions;
import org.spanne.engine.disclosure.DisclosureRules;
import org.spanne.engine.disclosure.GroupReport;
import org.spanne.engine.disclosure.SafetyRule;
import org.spanne.engine.disclosure.Showing;
import org.spanne.engine.timeuse.classification.Cause;

/**
 * One week and what may be told of it, decided by itself, so that neither periods nor changes of members can be played
 * against each other.
 *
 * @param hierarchy the units of the week
 * @param parts what all figures of the week are sums of
 * @param byUnit the weeks of the direct members of each unit
 * @param below those of all members of each unit, the ones of units below included
 */
record ToldWeek(
        LocalDate monday,
        Hierarchy hierarchy,
        GroupReport report,
        List<ToldPart> parts,
        Map<String, List<PersonWeek>> byUnit,
        Map<String, List<PersonWeek>> below) {

    static ToldWeek of(LocalDate monday, List<PersonWeek> people, Hierarchy hierarchy, DisclosureRules rules) {
        Map<String, List<PersonWeek>> byUnit = people.stream().collect(groupingBy(PersonWeek::unitId));
        Map<String, List<PersonWeek>> below = new HashMap<>();
        byUnit.forEach((unit, own) -> hierarchy
                .upFrom(unit)
                .forEach(above ->
                        below.computeIfAbsent(above, _ -> new ArrayList<>()).addAll(own)));
        GroupReport report = report(byUnit, hierarchy, PersonWeek::customer, rules);
        List<ToldPart> parts = report.parts().stream()
                .map(units -> ToldPart.of(units, members(units, byUnit), rules))
                .filter(part -> part.mayBeTold(rules))
                .toList();
        return new ToldWeek(monday, hierarchy, report, parts, byUnit, below);
    }

    private static List<PersonWeek> members(Set<String> units, Map<String, List<PersonWeek>> byUnit) {
        return units.stream()
                .sorted()
                .flatMap(unit -> byUnit.getOrDefault(unit, List.of()).stream())
                .toList();
    }

    private static GroupReport report(
            Map<String, List<PersonWeek>> byUnit,
            Hierarchy hierarchy,
            ToLongFunction<PersonWeek> amount,
            DisclosureRules rules) {
        Map<String, Contributions> own = new HashMap<>();
        byUnit.forEach((unit, people) -> own.put(unit, contributions(people, amount)));
        return GroupReport.of(hierarchy.groups(own), rules);
    }

    /** What each of some people contributes. */
    static Contributions contributions(List<PersonWeek> people, ToLongFunction<PersonWeek> amount) {
        return new Contributions(people.stream().collect(toMap(PersonWeek::personId, identity())).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, person -> amount.applyAsLong(person.getValue()))));
    }

    /** The parts that a unit's figure is the sum of; none where it is withheld. */
    List<ToldPart> shown(String unitId) {
        Set<String> covered = covered(report, unitId);
        return parts.stream().filter(part -> covered.containsAll(part.units())).toList();
    }

    /**
     * The people's weeks that a unit's minutes of a cause may be told of, decided for that cause over the whole hierarchy; none
     * where it is withheld.
     */
    List<PersonWeek> shown(String unitId, Cause cause, DisclosureRules rules) {
        GroupReport told = report(byUnit, hierarchy, week -> week.causes().getOrDefault(cause, 0L), rules);
        return members(covered(told, unitId), byUnit);
    }

    private Set<String> covered(GroupReport told, String unitId) {
        return showing(told, unitId) instanceof Showing.Shown shown ? shown.covered() : Set.of();
    }

    /** Null for a unit that the week did not have. */
    private @Nullable Showing showing(GroupReport told, String unitId) {
        return unitId.equals(Hierarchy.WHOLE) || hierarchy.parents().containsKey(unitId) ? told.showing(unitId) : null;
    }

    /** The people of everybody in a unit and below it. */
    List<PersonWeek> measured(String unitId) {
        return below.getOrDefault(unitId, List.of());
    }

    /** The rule that forbids a unit's figure; null where it is shown. */
    @Nullable
    SafetyRule forbidding(String unitId) {
        return showing(report, unitId) instanceof Showing.Withheld(SafetyRule because) ? because : null;
    }
}
