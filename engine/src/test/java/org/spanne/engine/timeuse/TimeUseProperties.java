package org.spanne.engine.timeuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** The count against a grid that asks for every single minute who gets it. */
class TimeUseProperties {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final int LENGTH = 8 * 60;
    /** Thursday to Monday around the change to summer time. */
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 26);

    private static final int DAYS = 5;
    private static final int ZERO = Interval.minute(FIRST.atStartOfDay(BERLIN).toInstant());
    private static final int LAST =
            Interval.minute(FIRST.plusDays(DAYS).atStartOfDay(BERLIN).toInstant());

    record Entry(Interval time, Use use, int party, boolean tentative) {}

    @Property(tries = 300)
    void everyMinuteGoesToTheEntryThatAGridWouldPick(
            @ForAll("entries") List<Entry> entries,
            @ForAll("absences") List<Interval> absences,
            @ForAll Set<Use> afterHours,
            @ForAll("precedences") List<Use> precedence) {
        CountingRules rules = new CountingRules(precedence, afterHours, Duration.ZERO, Duration.ZERO);

        TimeUse use = count(entries, absences, rules);

        Grid grid = new Grid(entries, absences, rules);
        for (int e = 0; e < entries.size(); e++) {
            assertThat(use.countedMinutes(e)).isEqualTo(grid.counted[e]);
        }
        for (int d = 0; d < DAYS; d++) {
            DayUse day = use.days().get(d);
            assertThat(day.workingMinutes()).isEqualTo(grid.working[d]);
            assertThat(day.afterHoursMinutes()).isEqualTo(grid.afterHours[d]);
            assertThat(day.tentativeMinutes()).isEqualTo(grid.tentative[d]);
            for (Use u : Use.values()) {
                assertThat(day.minutes(u)).isEqualTo(grid.minutes[d][u.index()]);
            }
        }
    }

    @Property(tries = 300)
    void usesAndUnexplainedTimeMakeUpWorkingTime(
            @ForAll("entries") List<Entry> entries, @ForAll Set<Use> afterHours, @ForAll("mails") List<Integer> sent) {
        Mails mails = new Mails();
        sent.forEach(minute -> mails.add(ZERO + minute, minute % 2 == 0, minute % 7, minute % 3 - 1));
        CountingRules rules = CountingRules.standard().countingAfterHours(afterHours.toArray(Use[]::new));

        for (DayUse day :
                TimeUse.count(days(List.of()), spans(entries), mails, rules).days()) {
            int explained =
                    EnumSet.allOf(Use.class).stream().mapToInt(day::minutes).sum();
            assertThat(explained + day.unexplainedMinutes()).isEqualTo(day.workingMinutes());
            assertThat(day.unexplainedMinutes()).isNotNegative();
            for (Use u : Use.values()) {
                int ofParties = day.parties().stream()
                        .filter(p -> p.use() == u)
                        .mapToInt(DayUse.PartyMinutes::minutes)
                        .sum();
                assertThat(ofParties).isLessThanOrEqualTo(day.minutes(u));
            }
        }
    }

    @Property(tries = 200)
    void theOrderOfAddingChangesNoUse(@ForAll("entries") List<Entry> entries) {
        CountingRules rules = CountingRules.standard();

        TimeUse forward = count(entries, List.of(), rules);
        TimeUse backward = count(entries.reversed(), List.of(), rules);

        for (int d = 0; d < DAYS; d++) {
            for (Use u : Use.values()) {
                assertThat(forward.days().get(d).minutes(u))
                        .isEqualTo(backward.days().get(d).minutes(u));
            }
        }
    }

    @Provide
    Arbitrary<List<Entry>> entries() {
        Arbitrary<Integer> starts = Arbitraries.integers().between(ZERO - 600, LAST + 600);
        Arbitrary<Integer> lengths = Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.integers().between(0, 300)),
                Tuple.of(1, Arbitraries.integers().between(0, 20000)));
        Arbitrary<Interval> times =
                Combinators.combine(starts, lengths).as((start, length) -> new Interval(start, start + length));
        return Combinators.combine(
                        times,
                        Arbitraries.of(Use.class),
                        Arbitraries.integers().between(-1, 3),
                        Arbitraries.of(true, false))
                .as(Entry::new)
                .list()
                .ofMaxSize(40);
    }

    @Provide
    Arbitrary<List<Interval>> absences() {
        return Combinators.combine(
                        Arbitraries.integers().between(ZERO - 600, LAST),
                        Arbitraries.integers().between(0, 1000))
                .as((start, length) -> new Interval(start, start + length))
                .list()
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<Integer>> mails() {
        return Arbitraries.integers().between(-100, LAST - ZERO + 100).list().ofMaxSize(200);
    }

    @Provide
    Arbitrary<List<Use>> precedences() {
        return Arbitraries.shuffle(Use.values());
    }

    private static WorkingDays days(List<Interval> absences) {
        return WorkingTime.spread(BERLIN, Duration.ofHours(40), WorkingTime.WORKDAYS, NINE)
                .between(FIRST, FIRST.plusDays(DAYS))
                .without(absences);
    }

    private static Spans spans(List<Entry> entries) {
        Spans spans = new Spans();
        entries.forEach(e -> spans.add(e.time(), e.use(), e.party(), e.tentative()));
        return spans;
    }

    private static TimeUse count(List<Entry> entries, List<Interval> absences, CountingRules rules) {
        return TimeUse.count(days(absences), spans(entries), new Mails(), rules);
    }

    private static final class Grid {
        private final int[] counted;
        private final int[] working = new int[DAYS];
        private final int[] afterHours = new int[DAYS];
        private final int[] tentative = new int[DAYS];
        private final int[][] minutes = new int[DAYS][Use.values().length];

        Grid(List<Entry> entries, List<Interval> absences, CountingRules rules) {
            counted = new int[entries.size()];
            for (int minute = ZERO; minute < LAST; minute++) {
                ZonedDateTime clock = Instant.ofEpochSecond(minute * 60L).atZone(BERLIN);
                int day = (int) (clock.toLocalDate().toEpochDay() - FIRST.toEpochDay());
                boolean inWindow =
                        isWorking(clock) && covering(minute, absences).isEmpty();
                int best = best(minute, entries, rules);
                Use use = best < 0 ? null : entries.get(best).use();
                boolean counts = use != null && (inWindow || rules.afterHours().contains(use));
                working[day] += inWindow || counts ? 1 : 0;
                afterHours[day] += counts && !inWindow ? 1 : 0;
                if (use != null && counts) {
                    counted[best]++;
                    minutes[day][use.index()]++;
                    tentative[day] += entries.get(best).tentative() ? 1 : 0;
                }
            }
        }

        private static boolean isWorking(ZonedDateTime clock) {
            LocalTime time = clock.toLocalTime();
            return WorkingTime.WORKDAYS.contains(clock.getDayOfWeek())
                    && !time.isBefore(NINE)
                    && time.isBefore(NINE.plusMinutes(LENGTH));
        }

        private static List<Interval> covering(int minute, List<Interval> times) {
            List<Interval> covering = new ArrayList<>();
            for (Interval time : times) {
                if (time.start() <= minute && minute < time.end()) {
                    covering.add(time);
                }
            }
            return covering;
        }

        /** The position of the entry that gets the minute, or -1 where there is none. */
        private static int best(int minute, List<Entry> entries, CountingRules rules) {
            int best = -1;
            for (int e = 0; e < entries.size(); e++) {
                if (!covering(minute, List.of(entries.get(e).time())).isEmpty()
                        && (best < 0 || beats(entries.get(e), entries.get(best), rules.precedence()))) {
                    best = e;
                }
            }
            return best;
        }

        private static boolean beats(Entry challenger, Entry holder, List<Use> precedence) {
            int rank = precedence.indexOf(challenger.use()) - precedence.indexOf(holder.use());
            return rank < 0
                    || (rank == 0 && challenger.time().start() < holder.time().start());
        }
    }
}
