package org.spanne.worktime;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.spanne.company.Unit;
import org.spanne.company.UnitKind;
import org.spanne.company.Units;
import org.spanne.engine.timeuse.Share;
import org.spanne.engine.timeuse.Share.Bootstrap;
import org.spanne.engine.timeuse.Use;
import org.spanne.figure.Estimate;
import org.spanne.figure.Period;
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

    /**
     * The working time of the frontline.
     *
     * @param period whole weeks, Monday to Monday
     * @throws IllegalArgumentException where the period does not begin and end on a Monday: free periods could be played
     *     against each other
     */
    public MeasuredTime of(Period period) {
        if (period.from().getDayOfWeek() != java.time.DayOfWeek.MONDAY || period.days() % 7 != 0) {
            throw new IllegalArgumentException("Working time is told for whole weeks from Monday, not for " + period);
        }
        long version = ledger.extent().map(Ledger.Extent::version).orElse(0L);
        Known before = known.get(period);
        if (before != null && before.version() == version) {
            return before.time();
        }
        MeasuredTime time = measure(period);
        known.entrySet().removeIf(entry -> entry.getValue().version() != version);
        known.put(period, new Known(version, time));
        return time;
    }

    private MeasuredTime measure(Period period) {
        List<Unit> frontline = units.all().stream()
                .filter(unit -> unit.kind() == UnitKind.FRONTLINE)
                .toList();
        Map<String, List<PersonWeek>> weeks = ledger
                .weeks(period, frontline.stream().map(Unit::id).toList())
                .stream()
                .collect(groupingBy(PersonWeek::unitId));
        List<GroupTime> groups = new ArrayList<>();
        List<PersonWeek> shown = new ArrayList<>();
        int people = 0;
        for (Unit unit : frontline) {
            List<PersonWeek> own = weeks.getOrDefault(unit.id(), List.of());
            GroupTime group = group(unit.id(), own);
            people += group.people();
            if (group.split() != null) {
                shown.addAll(own);
            }
            groups.add(group);
        }
        return new MeasuredTime(
                period,
                THRESHOLD,
                groups,
                shown.isEmpty() ? null : split(shown),
                peopleIn(shown),
                people,
                weekly(period, shown));
    }

    private static GroupTime group(String unitId, List<PersonWeek> weeks) {
        int people = peopleIn(weeks);
        if (people == 0) {
            return new GroupTime(unitId, 0, null, Withheld.NO_DATA);
        }
        if (people < THRESHOLD) {
            return new GroupTime(unitId, people, null, Withheld.BELOW_THRESHOLD);
        }
        return new GroupTime(unitId, people, split(weeks), Withheld.NOT);
    }

    private static TimeSplit split(List<PersonWeek> weeks) {
        long[] wholes = weeks.stream().mapToLong(PersonWeek::working).toArray();
        long[] parts = weeks.stream()
                .mapToLong(week -> week.minutes().getOrDefault(Use.CUSTOMER, 0L))
                .toArray();
        Share share = Share.of(parts, wholes, INTERVAL);
        Map<Use, Long> minutes = new EnumMap<>(Use.class);
        weeks.forEach(week -> week.minutes().forEach((use, count) -> minutes.merge(use, count, Long::sum)));
        return new TimeSplit(new Estimate(share.value(), share.lower(), share.upper()), share.whole(), minutes);
    }

    private static List<Double> weekly(Period period, List<PersonWeek> shown) {
        Map<LocalDate, List<PersonWeek>> byWeek = shown.stream()
                .collect(groupingBy(PersonWeek::week, TreeMap::new, java.util.stream.Collectors.toList()));
        List<Double> weekly = new ArrayList<>();
        for (LocalDate week = period.from(); week.isBefore(period.to()); week = week.plusWeeks(1)) {
            weekly.add(shareOf(byWeek.get(week)));
        }
        return weekly;
    }

    private static double shareOf(@Nullable List<PersonWeek> week) {
        if (week == null || peopleIn(week) < THRESHOLD) {
            return Double.NaN;
        }
        long customer = week.stream()
                .mapToLong(one -> one.minutes().getOrDefault(Use.CUSTOMER, 0L))
                .sum();
        return customer / (double) week.stream().mapToLong(PersonWeek::working).sum();
    }

    private static int peopleIn(List<PersonWeek> weeks) {
        Set<String> people = new HashSet<>();
        weeks.forEach(week -> people.add(week.personId()));
        return people.size();
    }

    private record Known(long version, MeasuredTime time) {}
}
