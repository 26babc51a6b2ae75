package org.spanne.worktime;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.spanne.engine.disclosure.DisclosureRules;
import org.spanne.engine.disclosure.SafetyRule;
import org.spanne.engine.timeuse.Share;
import org.spanne.engine.timeuse.Share.Bootstrap;
import org.spanne.engine.timeuse.Use;
import org.spanne.engine.timeuse.classification.Cause;
import org.spanne.figure.Estimate;
import org.spanne.worktime.GroupTime.Week;
import org.spanne.worktime.GroupTime.Withheld;

/** Adds up what the weeks show of a group. */
final class GroupFigures {

    private static final Bootstrap INTERVAL = new Bootstrap(1000, 0.95, 20_260_101);

    private GroupFigures() {}

    static GroupTime of(String unitId, List<ToldWeek> weeks) {
        List<PersonWeek> shown = weeks.stream()
                .flatMap(week -> week.shown(unitId).stream())
                .flatMap(part -> part.people().stream())
                .toList();
        List<PersonWeek> measured =
                weeks.stream().flatMap(week -> week.measured(unitId).stream()).toList();
        if (shown.isEmpty()) {
            return GroupTime.withheld(unitId, people(measured), reason(unitId, weeks, measured));
        }
        List<Week> weekly = weeks.stream()
                .map(week -> new Week(week.monday(), times(week.shown(unitId))))
                .toList();
        UseTimes times =
                weekly.stream().map(Week::times).filter(Objects::nonNull).reduce(UseTimes.NONE, UseTimes::plus);
        return new GroupTime(
                unitId, people(shown), people(measured), new TimeSplit(share(shown), times), Withheld.NOT, weekly);
    }

    private static @Nullable UseTimes times(List<ToldPart> parts) {
        return parts.stream().map(ToldPart::times).reduce(UseTimes::plus).orElse(null);
    }

    /** Each role over the weeks and people it may be told of, by name. */
    static List<RoleTime> roles(String unitId, List<ToldWeek> weeks) {
        Map<String, List<PersonWeek>> measured = weeks.stream()
                .flatMap(week -> week.measured(unitId).stream())
                .collect(groupingBy(PersonWeek::role, TreeMap::new, toList()));
        Map<String, List<PersonWeek>> shown = weeks.stream()
                .flatMap(week -> week.shown(unitId).stream())
                .flatMap(part -> part.roles().stream())
                .filter(part -> !part.role().isEmpty())
                .flatMap(part -> part.people().stream())
                .collect(groupingBy(PersonWeek::role));
        List<RoleTime> roles = new ArrayList<>();
        measured.forEach((role, all) -> {
            List<PersonWeek> told = shown.getOrDefault(role, List.of());
            roles.add(new RoleTime(role, people(told), people(all), told.isEmpty() ? null : share(told)));
        });
        return roles;
    }

    /** Each segment that anything may be told of, the most time first. */
    static List<SegmentTime> segments(String unitId, List<ToldWeek> weeks) {
        List<ToldPart> parts =
                weeks.stream().flatMap(week -> week.shown(unitId).stream()).toList();
        double customer = parts.stream()
                .mapToLong(part -> part.times().minutes(Use.CUSTOMER))
                .sum();
        Map<String, Long> minutes = new TreeMap<>();
        parts.stream()
                .flatMap(part -> part.roles().stream())
                .forEach(part -> part.segments().forEach((segment, told) -> minutes.merge(segment, told, Long::sum)));
        return minutes.entrySet().stream()
                .map(segment -> new SegmentTime(segment.getKey(), segment.getValue() / customer))
                .sorted(Comparator.comparingDouble((SegmentTime segment) -> -segment.share()))
                .toList();
    }

    /** Each cause over the weeks it may be told of. */
    static List<CauseTime> causes(String unitId, List<ToldWeek> weeks, DisclosureRules rules) {
        List<CauseTime> causes = new ArrayList<>();
        for (Cause cause : Cause.values()) {
            List<List<PersonWeek>> told = weeks.stream()
                    .map(week -> week.shown(unitId, cause, rules))
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

    private static Estimate share(List<PersonWeek> weeks) {
        long[] wholes = weeks.stream().mapToLong(PersonWeek::working).toArray();
        long[] parts = weeks.stream().mapToLong(PersonWeek::customer).toArray();
        Share share = Share.of(parts, wholes, INTERVAL);
        return new Estimate(share.value(), share.lower(), share.upper());
    }
}
