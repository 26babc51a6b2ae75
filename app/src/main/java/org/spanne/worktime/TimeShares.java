package org.spanne.worktime;

import static java.util.stream.Collectors.groupingBy;

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
 * Each week is decided by itself, and a longer period is the sum of what its weeks show: whatever figures are subtracted,
 * what is left is again a sum over groups that may be shown.
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
        Map<LocalDate, List<PersonWeek>> byWeek =
                ledger.weeks(period, frontline).stream().collect(groupingBy(PersonWeek::week));
        List<ToldWeek> weeks = period.from()
                .datesUntil(period.to(), java.time.Period.ofWeeks(1))
                .map(week -> told(week, byWeek.getOrDefault(week, List.of()), all))
                .toList();
        return new Known(version, weeks, new ConcurrentHashMap<>());
    }

    /** Decides for one week by itself, so that neither periods nor changes of members can be played against each other. */
    private static ToldWeek told(LocalDate week, List<PersonWeek> people, List<Unit> all) {
        Map<String, List<PersonWeek>> byUnit = people.stream().collect(groupingBy(PersonWeek::unitId));
        List<Group> groups = new ArrayList<>();
        groups.add(new Group(WHOLE, null, Contributions.NONE));
        Map<String, List<PersonWeek>> below = new HashMap<>();
        below.put(WHOLE, people);
        for (Unit unit : all) {
            List<PersonWeek> own = byUnit.getOrDefault(unit.id(), List.of());
            String parent = unit.level() == 0 ? WHOLE : unit.path().get(unit.level() - 1);
            groups.add(new Group(unit.id(), parent, contributions(own)));
            unit.path()
                    .forEach(above ->
                            below.computeIfAbsent(above, _ -> new ArrayList<>()).addAll(own));
        }
        return new ToldWeek(week, GroupReport.of(groups, RULES), byUnit, below);
    }

    private static GroupTime group(String unitId, Known known) {
        List<PersonWeek> shown = known.weeks().stream()
                .flatMap(week -> week.shown(unitId).stream())
                .toList();
        List<PersonWeek> measured = known.weeks().stream()
                .flatMap(week -> week.below(unitId).stream())
                .toList();
        if (shown.isEmpty()) {
            return GroupTime.withheld(unitId, people(measured), reason(unitId, known, measured));
        }
        List<Week> weekly = known.weeks().stream()
                .map(week -> new Week(week.monday(), sharesOf(week.shown(unitId))))
                .toList();
        return new GroupTime(unitId, people(shown), people(measured), split(shown), Withheld.NOT, weekly);
    }

    private static int people(List<PersonWeek> weeks) {
        return (int) weeks.stream().map(PersonWeek::personId).distinct().count();
    }

    private static Withheld reason(String unitId, Known known, List<PersonWeek> measured) {
        if (measured.isEmpty()) {
            return Withheld.NO_DATA;
        }
        boolean someOneStandsOut = known.weeks().stream()
                .map(week -> week.report().showing(unitId))
                .anyMatch(showing -> showing instanceof Showing.Withheld(SafetyRule because)
                        && reason(because) == Withheld.ONE_PERSON_STANDS_OUT);
        return someOneStandsOut ? Withheld.ONE_PERSON_STANDS_OUT : Withheld.BELOW_THRESHOLD;
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

    private static @Nullable Map<Use, Double> sharesOf(List<PersonWeek> week) {
        if (week.isEmpty()) {
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
    private record Known(long version, List<ToldWeek> weeks, Map<String, GroupTime> groups) {}

    /**
     * One week and what may be told of it.
     *
     * @param byUnit the weeks of the direct members of each unit
     * @param below those of all members of each unit, the ones of units below included
     */
    private record ToldWeek(
            LocalDate monday,
            GroupReport report,
            Map<String, List<PersonWeek>> byUnit,
            Map<String, List<PersonWeek>> below) {

        List<PersonWeek> shown(String unitId) {
            return switch (report.showing(unitId)) {
                case Showing.Withheld _ -> List.of();
                case Showing.Shown(Set<String> covered, int _, int _) ->
                    covered.stream()
                            .flatMap(unit -> byUnit.getOrDefault(unit, List.of()).stream())
                            .toList();
            };
        }

        List<PersonWeek> below(String unitId) {
            return below.getOrDefault(unitId, List.of());
        }
    }
}
