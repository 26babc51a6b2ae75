package org.spanne.worktime;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.spanne.company.Unit;
import org.spanne.company.UnitKind;
import org.spanne.company.Units;
import org.spanne.engine.disclosure.Contributions;
import org.spanne.engine.disclosure.DisclosureRules;
import org.spanne.engine.disclosure.Group;
import org.spanne.engine.disclosure.GroupReport;
import org.spanne.engine.disclosure.SafetyRule;
import org.spanne.engine.disclosure.Showing;
import org.spanne.engine.timeuse.Share;
import org.spanne.engine.timeuse.Share.Bootstrap;
import org.spanne.engine.timeuse.Use;
import org.spanne.figure.Estimate;
import org.spanne.figure.Period;
import org.spanne.worktime.GroupTime.Week;
import org.spanne.worktime.GroupTime.Withheld;
import org.spanne.worktime.Ledger.PersonWeek;
import org.springframework.stereotype.Service;

/**
 * The one door through which figures of working time leave. They are made for a fixed hierarchy, the units of the
 * frontline, and for whole weeks, the same for everybody who looks; who may see fewer units sees fewer of the same figures.
 */
@Service
public class TimeShares {

    /** The fewest people a shown figure comes from. */
    public static final int THRESHOLD = 5;

    private static final DisclosureRules RULES = DisclosureRules.standard(THRESHOLD);

    /** The group above all units. */
    private static final String WHOLE = "";

    private static final Bootstrap INTERVAL = new Bootstrap(1000, 0.95, 20_260_101);

    private final Ledger ledger;
    private final Units units;
    private final Map<Period, Known> known = new ConcurrentHashMap<>();

    TimeShares(Ledger ledger, Units units) {
        this.ledger = ledger;
        this.units = units;
    }

    /** The days on which anything was measured; nothing before the first import of activities. */
    public Optional<Period> measured() {
        return ledger.extent().map(Ledger.Extent::days);
    }

    /** The units whose working time is told: those of the frontline. */
    public List<Unit> teams() {
        return units.all().stream()
                .filter(unit -> unit.kind() == UnitKind.FRONTLINE)
                .toList();
    }

    /**
     * The working time of one unit of the frontline, those below it included.
     *
     * @param period whole weeks, Monday to Monday
     * @throws IllegalArgumentException where the period does not begin and end on a Monday: free periods could be played
     *     against each other
     */
    public GroupTime of(String unitId, Period period) {
        return known(period).groups().computeIfAbsent(unitId, unit -> group(unit, known(period)));
    }

    /** The working time of the whole frontline, without the parts that may not be shown. */
    public GroupTime ofAll(Period period) {
        return of(WHOLE, period);
    }

    private Known known(Period period) {
        if (period.from().getDayOfWeek() != DayOfWeek.MONDAY || period.days() % 7 != 0) {
            throw new IllegalArgumentException("Working time is told for whole weeks from Monday, not for " + period);
        }
        long version = ledger.extent().map(Ledger.Extent::version).orElse(0L);
        Known before = known.get(period);
        if (before != null && before.version() == version) {
            return before;
        }
        Known now = read(version, period);
        known.entrySet().removeIf(entry -> entry.getValue().version() != version);
        known.put(period, now);
        return now;
    }

    private Known read(long version, Period period) {
        List<Unit> all = units.all();
        List<String> frontline = teams().stream().map(Unit::id).toList();
        Map<String, List<PersonWeek>> weeks =
                ledger.weeks(period, frontline).stream().collect(groupingBy(PersonWeek::unitId));
        List<Group> groups = new ArrayList<>();
        groups.add(new Group(WHOLE, null, Contributions.NONE));
        for (Unit unit : all) {
            String parent = unit.level() == 0 ? WHOLE : unit.path().get(unit.level() - 1);
            groups.add(new Group(unit.id(), parent, contributions(weeks.getOrDefault(unit.id(), List.of()))));
        }
        return new Known(version, period, GroupReport.of(groups, RULES), weeks, new ConcurrentHashMap<>());
    }

    private static GroupTime group(String unitId, Known known) {
        return switch (known.report().showing(unitId)) {
            case Showing.Withheld(SafetyRule because) -> {
                int people = known.people(unitId);
                yield GroupTime.withheld(unitId, people, people == 0 ? Withheld.NO_DATA : reason(because));
            }
            case Showing.Shown(Set<String> covered, int contributors, int outOf) -> {
                List<PersonWeek> weeks = covered.stream()
                        .flatMap(unit -> known.weeks().getOrDefault(unit, List.of()).stream())
                        .toList();
                yield new GroupTime(
                        unitId, contributors, outOf, split(weeks), Withheld.NOT, weekly(known.period(), weeks));
            }
        };
    }

    private static Withheld reason(SafetyRule because) {
        return switch (because) {
            case SafetyRule.Threshold _ -> Withheld.BELOW_THRESHOLD;
            case SafetyRule.Dominance _, SafetyRule.Estimate _ -> Withheld.ONE_PERSON_STANDS_OUT;
        };
    }

    private static Contributions contributions(List<PersonWeek> weeks) {
        Map<String, Long> minutes = new HashMap<>();
        weeks.forEach(week -> minutes.merge(week.personId(), customerMinutes(week), Long::sum));
        return new Contributions(minutes);
    }

    private static TimeSplit split(List<PersonWeek> weeks) {
        long[] wholes = weeks.stream().mapToLong(PersonWeek::working).toArray();
        long[] parts = weeks.stream().mapToLong(TimeShares::customerMinutes).toArray();
        Share share = Share.of(parts, wholes, INTERVAL);
        Map<Use, Long> minutes = new EnumMap<>(Use.class);
        weeks.forEach(week -> week.minutes().forEach((use, count) -> minutes.merge(use, count, Long::sum)));
        return new TimeSplit(new Estimate(share.value(), share.lower(), share.upper()), share.whole(), minutes);
    }

    private static List<Week> weekly(Period period, List<PersonWeek> shown) {
        Map<LocalDate, List<PersonWeek>> byWeek = shown.stream().collect(groupingBy(PersonWeek::week));
        List<Week> weekly = new ArrayList<>();
        for (LocalDate week = period.from(); week.isBefore(period.to()); week = week.plusWeeks(1)) {
            weekly.add(new Week(week, sharesOf(byWeek.getOrDefault(week, List.of()))));
        }
        return weekly;
    }

    private static @Nullable Map<Use, Double> sharesOf(List<PersonWeek> week) {
        if (!RULES.allow(contributions(week))) {
            return null;
        }
        double working = week.stream().mapToLong(PersonWeek::working).sum();
        Map<Use, Double> shares = new EnumMap<>(Use.class);
        week.forEach(one -> one.minutes().forEach((use, minutes) -> shares.merge(use, minutes / working, Double::sum)));
        return shares;
    }

    private static long customerMinutes(PersonWeek week) {
        return week.minutes().getOrDefault(Use.CUSTOMER, 0L);
    }

    /** What is known of a period at one version of the data; groups are worked out when first asked for. */
    private record Known(
            long version,
            Period period,
            GroupReport report,
            Map<String, List<PersonWeek>> weeks,
            Map<String, GroupTime> groups) {

        int people(String unitId) {
            return weeks.getOrDefault(unitId, List.of()).stream()
                    .map(PersonWeek::personId)
                    .collect(toSet())
                    .size();
        }
    }
}
