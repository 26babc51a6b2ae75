package org.spanne.worktime;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.spanne.company.Unit;
import org.spanne.engine.disclosure.Contributions;
import org.spanne.engine.disclosure.DisclosureRules;
import org.spanne.engine.disclosure.Group;
import org.spanne.engine.disclosure.GroupReport;
import org.spanne.engine.disclosure.SafetyRule;
import org.spanne.engine.disclosure.Showing;
import org.spanne.engine.timeuse.Use;
import org.spanne.engine.timeuse.classification.Cause;
import org.spanne.worktime.Ledger.PersonWeek;

/**
 * One week and what may be told of it, decided by itself, so that neither periods nor changes of members can be played
 * against each other.
 *
 * @param byUnit the weeks of the direct members of each unit
 * @param below those of all members of each unit, the ones of units below included
 */
record ToldWeek(
        LocalDate monday,
        GroupReport report,
        Map<String, List<PersonWeek>> byUnit,
        Map<String, List<PersonWeek>> below) {

    /** The group above all units. */
    static final String WHOLE = "";

    static ToldWeek of(LocalDate monday, List<PersonWeek> people, List<Unit> all, DisclosureRules rules) {
        Map<String, List<PersonWeek>> byUnit = people.stream().collect(groupingBy(PersonWeek::unitId));
        Map<String, List<PersonWeek>> below = new HashMap<>();
        below.put(WHOLE, people);
        for (Unit unit : all) {
            List<PersonWeek> own = byUnit.getOrDefault(unit.id(), List.of());
            unit.path()
                    .forEach(above ->
                            below.computeIfAbsent(above, _ -> new ArrayList<>()).addAll(own));
        }
        return new ToldWeek(monday, report(byUnit, all, ToldWeek::customerMinutes, rules), byUnit, below);
    }

    private static GroupReport report(
            Map<String, List<PersonWeek>> byUnit,
            List<Unit> all,
            ToLongFunction<PersonWeek> amount,
            DisclosureRules rules) {
        List<Group> groups = new ArrayList<>();
        groups.add(new Group(WHOLE, null, Contributions.NONE));
        for (Unit unit : all) {
            String parent = unit.level() == 0 ? WHOLE : unit.path().get(unit.level() - 1);
            groups.add(new Group(unit.id(), parent, contributions(byUnit.getOrDefault(unit.id(), List.of()), amount)));
        }
        return GroupReport.of(groups, rules);
    }

    private static Contributions contributions(List<PersonWeek> weeks, ToLongFunction<PersonWeek> amount) {
        Map<String, Long> minutes = new HashMap<>();
        weeks.forEach(week -> minutes.merge(week.personId(), amount.applyAsLong(week), Long::sum));
        return new Contributions(minutes);
    }

    /** The people's weeks that a unit's figure is made of; none where it is withheld. */
    List<PersonWeek> shown(String unitId) {
        return covered(report, unitId);
    }

    /**
     * The people's weeks that a unit's minutes of a cause may be told of, decided for that cause over the whole hierarchy; none
     * where it is withheld.
     */
    List<PersonWeek> shown(String unitId, Cause cause, List<Unit> all, DisclosureRules rules) {
        return covered(report(byUnit, all, week -> week.causes().getOrDefault(cause, 0L), rules), unitId);
    }

    private List<PersonWeek> covered(GroupReport told, String unitId) {
        return switch (told.showing(unitId)) {
            case Showing.Withheld _ -> List.of();
            case Showing.Shown(Set<String> covered, int _, int _) ->
                covered.stream()
                        .flatMap(unit -> byUnit.getOrDefault(unit, List.of()).stream())
                        .toList();
        };
    }

    /** Those of everybody in a unit and below it. */
    List<PersonWeek> measured(String unitId) {
        return below.getOrDefault(unitId, List.of());
    }

    /** The rule that forbids a unit's figure; null where it is shown. */
    @Nullable
    SafetyRule forbidding(String unitId) {
        return report.showing(unitId) instanceof Showing.Withheld(SafetyRule because) ? because : null;
    }

    static long customerMinutes(PersonWeek week) {
        return week.minutes().getOrDefault(Use.CUSTOMER, 0L);
    }
}
