package org.spanne.worktime;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.spanne.company.Unit;
import org.spanne.engine.disclosure.DisclosureRules;
import org.spanne.engine.disclosure.SafetyRule;
import org.spanne.engine.timeuse.Share;
import org.spanne.engine.timeuse.Share.Bootstrap;
import org.spanne.engine.timeuse.Use;
import org.spanne.engine.timeuse.classification.Cause;
import org.spanne.figure.Estimate;
import org.spanne.worktime.GroupTime.Week;
import org.spanne.worktime.GroupTime.Withheld;
import org.spanne.worktime.Ledger.PersonWeek;

/** Adds up what the weeks show of a group. */
final class GroupFigures {

    private static final Bootstrap INTERVAL = new Bootstrap(1000, 0.95, 20_260_101);

    private GroupFigures() {}

    static GroupTime of(String unitId, List<ToldWeek> weeks) {
        List<PersonWeek> shown =
                weeks.stream().flatMap(week -> week.shown(unitId).stream()).toList();
        List<PersonWeek> measured =
                weeks.stream().flatMap(week -> week.measured(unitId).stream()).toList();
        if (shown.isEmpty()) {
            return GroupTime.withheld(unitId, people(measured), reason(unitId, weeks, measured));
        }
        List<Week> weekly = weeks.stream()
                .map(week -> new Week(week.monday(), sharesOf(week.shown(unitId))))
                .toList();
        return new GroupTime(unitId, people(shown), people(measured), split(shown), Withheld.NOT, weekly);
    }

    /** Each cause over the weeks it may be told of. */
    static List<CauseTime> causes(String unitId, List<ToldWeek> weeks, List<Unit> all, DisclosureRules rules) {
        List<CauseTime> causes = new ArrayList<>();
        for (Cause cause : Cause.values()) {
            List<List<PersonWeek>> told = weeks.stream()
                    .map(week -> week.shown(unitId, cause, all, rules))
                    .filter(people -> !people.isEmpty())
                    .toList();
            double working = told.stream()
                    .flatMap(List::stream)
                    .mapToLong(PersonWeek::working)
                    .sum();
            long minutes = told.stream()
                    .flatMap(List::stream)
                    .mapToLong(week -> week.causes().getOrDefault(cause, 0L))
                    .sum();
            causes.add(new CauseTime(cause, minutes / working, told.size()));
        }
        return causes;
    }

    private static int people(List<PersonWeek> weeks) {
        return (int) weeks.stream().map(PersonWeek::personId).distinct().count();
    }

    private static Withheld reason(String unitId, List<ToldWeek> weeks, List<PersonWeek> measured) {
        if (measured.isEmpty()) {
            return Withheld.NO_DATA;
        }
        return weeks.stream()
                        .map(week -> week.forbidding(unitId))
                        .filter(Objects::nonNull)
                        .anyMatch(GroupFigures::isAboutOnePerson)
                ? Withheld.ONE_PERSON_STANDS_OUT
                : Withheld.BELOW_THRESHOLD;
    }

    private static boolean isAboutOnePerson(SafetyRule because) {
        return switch (because) {
            case SafetyRule.Threshold _ -> false;
            case SafetyRule.Dominance _, SafetyRule.Estimate _ -> true;
        };
    }

    private static TimeSplit split(List<PersonWeek> weeks) {
        long[] wholes = weeks.stream().mapToLong(PersonWeek::working).toArray();
        long[] parts = weeks.stream().mapToLong(ToldWeek::customerMinutes).toArray();
        Share share = Share.of(parts, wholes, INTERVAL);
        Map<Use, Long> minutes = new EnumMap<>(Use.class);
        weeks.forEach(week -> week.minutes().forEach((use, count) -> minutes.merge(use, count, Long::sum)));
        return new TimeSplit(new Estimate(share.value(), share.lower(), share.upper()), share.whole(), minutes);
    }

    private static @Nullable Map<Use, Double> sharesOf(List<PersonWeek> week) {
        if (week.isEmpty()) {
            return null;
        }
        double working = week.stream().mapToLong(PersonWeek::working).sum();
        Map<Use, Double> shares = new EnumMap<>(Use.class);
        week.forEach(one -> one.minutes().forEach((use, minutes) -> shares.merge(use, minutes / working, Double::sum)));
        return shares;
    }
}
