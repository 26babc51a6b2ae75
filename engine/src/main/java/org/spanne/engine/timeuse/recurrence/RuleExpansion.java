package org.spanne.engine.timeuse.recurrence;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.spanne.engine.timeuse.recurrence.RecurrenceRule.Frequency;

/**
 * The moments a rule produces, on a wall clock without zone, as seconds since 1970 on that clock.
 *
 * <p>Method: step from period to period; in each, the days that satisfy all parts at once (expanding and limiting come to
 * the same once the parts that {@code DTSTART} implies are filled in) are crossed with the times of a day; BYSETPOS then
 * picks by position, which needs no list of the candidates. Rules without COUNT start at the period asked for; rules
 * shorter than a day skip days, hours and minutes that no moment can be in. A bound on the steps ends what is left.
 */
public final class RuleExpansion {

    private static final int MINUTE = 60;
    private static final int HOUR = 3_600;
    private static final int DAY = 86_400;
    private static final int LAST_YEAR = 9999;

    /** How an expansion ended. */
    public enum Outcome {
        /** All moments asked for were given. */
        COMPLETE,
        /** The receiver had enough. */
        STOPPED,
        /** The bound on steps was reached. */
        TOO_LONG
    }

    private final RecurrenceRule rule;
    private final RuleDays days;
    private final long start;
    private final long until;
    private final int[] times;

    /**
     * @param start the wall clock of DTSTART
     * @param wholeDays whether DTSTART is a date; parts below the day are ignored then
     * @param until the wall clock of the last moment allowed, or null
     */
    public RuleExpansion(RecurrenceRule rule, LocalDateTime start, boolean wholeDays, @Nullable LocalDateTime until) {
        this.rule = rule;
        this.start = start.toEpochSecond(ZoneOffset.UTC);
        this.until = until == null ? Long.MAX_VALUE : until.toEpochSecond(ZoneOffset.UTC);
        days = new RuleDays(rule, start.toLocalDate());
        times = wholeDays ? new int[1] : times(start);
    }

    /**
     * Gives moments in ascending order.
     *
     * @param from moments before may be left out
     * @param to moments from here on are left out
     * @param steps bounds the periods and moments that are looked at
     * @param receiver takes a moment and says whether it wants more
     */
    public Outcome run(long from, long to, StepBudget steps, LongPredicate receiver) {
        Run run = new Run(Math.min(to - 1, until), steps, receiver);
        long step = rule.count() == 0 ? stepBefore(from) : 0;
        while (true) {
            Period period = period(step);
            if (period == null || period.first() > run.last) {
                return Outcome.COMPLETE;
            }
            Outcome outcome = run.take(period);
            if (outcome != null) {
                return outcome;
            }
            step = period.next();
        }
    }

    private final class Run {
        private final long last;
        private final LongPredicate receiver;
        private final StepBudget steps;
        private int given;

        Run(long last, StepBudget steps, LongPredicate receiver) {
            this.last = last;
            this.receiver = receiver;
            this.steps = steps;
        }

        /** Gives the moments of a period; null where the run goes on after it. */
        @Nullable
        Outcome take(Period period) {
            int candidates = period.days().size() * times.length;
            PrimitiveIterator.OfInt positions = positions(candidates).iterator();
            while (positions.hasNext()) {
                Outcome outcome = offer(period.moment(positions.nextInt(), times));
                if (outcome != null) {
                    return outcome;
                }
            }
            return steps.take() ? null : Outcome.TOO_LONG;
        }

        private @Nullable Outcome offer(long moment) {
            if (moment < start) {
                return null;
            }
            if (moment > last) {
                return Outcome.COMPLETE;
            }
            if (!steps.take()) {
                return Outcome.TOO_LONG;
            }
            if (!receiver.test(moment)) {
                return Outcome.STOPPED;
            }
            return ++given == rule.count() ? Outcome.COMPLETE : null;
        }
    }

    /**
     * One period.
     *
     * @param first its first second
     * @param days the days in it that satisfy the rule, in order, since 1970
     * @param within the second of the day at which a period shorter than a day begins, else 0
     * @param next the step to go on with
     */
    private record Period(long first, List<Long> days, int within, long next) {

        long moment(int position, int[] times) {
            return days.get(position / times.length) * DAY + within + times[position % times.length];
        }
    }

    private @Nullable Period period(long step) {
        if (rule.frequency().isShorterThan(Frequency.DAILY)) {
            return shortPeriod(step);
        }
        RuleDays.Stretch stretch = days.stretch(step * rule.interval());
        if (stretch == null) {
            return null;
        }
        return new Period(stretch.first() * DAY, days.matching(stretch), 0, step + 1);
    }

    private @Nullable Period shortPeriod(long step) {
        int length = length();
        long first = (Math.floorDiv(start, length) + step * rule.interval()) * length;
        long day = Math.floorDiv(first, DAY);
        if (LocalDate.ofEpochDay(day).getYear() > LAST_YEAR) {
            return null;
        }
        int within = (int) (first - day * DAY);
        long resume = resume(first, day, within);
        List<Long> hit = resume == first ? List.of(day) : List.of();
        return new Period(first, hit, within, Math.max(step + 1, stepFrom(resume)));
    }

    /** The moment itself where a period that starts there can hold moments, else the next at which one might start. */
    private long resume(long first, long day, int within) {
        if (!days.isMatching(LocalDate.ofEpochDay(day))) {
            return (day + 1) * DAY;
        }
        if (!allows(rule.hours(), within / HOUR)) {
            return first - Math.floorMod(first, HOUR) + HOUR;
        }
        if (length() < HOUR && !allows(rule.minutes(), within % HOUR / MINUTE)) {
            return first - Math.floorMod(first, MINUTE) + MINUTE;
        }
        boolean secondAllowed = length() > 1 || allows(rule.seconds(), within % MINUTE);
        return secondAllowed ? first : first + 1;
    }

    private static boolean allows(List<Integer> part, int value) {
        return part.isEmpty() || part.contains(value);
    }

    /** Seconds of one period shorter than a day. */
    private int length() {
        return switch (rule.frequency()) {
            case SECONDLY -> 1;
            case MINUTELY -> MINUTE;
            case HOURLY -> HOUR;
            case DAILY, WEEKLY, MONTHLY, YEARLY -> DAY;
        };
    }

    /** The first step whose period starts at a moment or later. */
    private long stepFrom(long moment) {
        long stride = (long) length() * rule.interval();
        long origin = Math.floorDiv(start, length()) * length();
        return Math.max(0, Math.ceilDiv(moment - origin, stride));
    }

    /** A step whose period does not start after a moment, unless it is the first. */
    private long stepBefore(long moment) {
        if (moment <= start) {
            return 0;
        }
        if (rule.frequency().isShorterThan(Frequency.DAILY)) {
            return Math.max(0, stepFrom(moment) - 1);
        }
        return Math.max(0, days.periodsBetween(LocalDate.ofEpochDay(Math.floorDiv(moment, DAY))) / rule.interval() - 1);
    }

    /** The seconds, from the start of a day or of a shorter period, at which moments can be. */
    private int[] times(LocalDateTime from) {
        boolean byHour = !rule.frequency().isShorterThan(Frequency.DAILY);
        boolean byMinute = !rule.frequency().isShorterThan(Frequency.HOURLY);
        boolean bySecond = !rule.frequency().isShorterThan(Frequency.MINUTELY);
        int[] hours = byHour ? sorted(rule.hours(), from.getHour()) : new int[1];
        int[] minutes = byMinute ? sorted(rule.minutes(), from.getMinute()) : new int[1];
        int[] seconds = bySecond ? sorted(rule.seconds(), from.getSecond()) : new int[1];
        return IntStream.of(hours)
                .flatMap(hour -> IntStream.of(minutes)
                        .flatMap(minute -> IntStream.of(seconds).map(second -> hour * HOUR + minute * MINUTE + second)))
                .toArray();
    }

    private static int[] sorted(List<Integer> part, int otherwise) {
        return part.isEmpty()
                ? new int[] {otherwise}
                : part.stream().mapToInt(Integer::intValue).sorted().distinct().toArray();
    }

    /** Which of so many candidates the rule takes: all, or those that BYSETPOS points to. */
    private IntStream positions(int candidates) {
        if (rule.positions().isEmpty()) {
            return IntStream.range(0, candidates);
        }
        return rule.positions().stream()
                .mapToInt(position -> position > 0 ? position - 1 : candidates + position)
                .filter(position -> position >= 0 && position < candidates)
                .sorted()
                .distinct();
    }
}
