package org.spanne.engine.timeuse.recurrence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spanne.engine.timeuse.recurrence.RecurrenceRule.Frequency;
import org.spanne.engine.timeuse.recurrence.RecurrenceRule.Weekday;

/** The days of a rule: its periods of a day or longer, and which days satisfy its parts. */
final class RuleDays {

    private static final int LAST_YEAR = 9999;

    private final RecurrenceRule rule;
    private final LocalDate start;
    private final List<Integer> months;
    private final List<Integer> monthDays;
    private final List<Weekday> weekdays;
    private final boolean numberedInMonth;

    RuleDays(RecurrenceRule rule, LocalDate start) {
        this.rule = rule;
        this.start = start;
        boolean yearly = rule.frequency() == Frequency.YEARLY;
        boolean dayGiven = !rule.monthDays().isEmpty()
                || !rule.weekdays().isEmpty()
                || !rule.yearDays().isEmpty();
        boolean weekdayImplied =
                rule.frequency() == Frequency.WEEKLY || (yearly && !rule.weeks().isEmpty());
        boolean monthDayImplied = !weekdayImplied && (yearly || rule.frequency() == Frequency.MONTHLY);
        // Days of a month are those of the start's month where no other is named, as libical and ical.net have it.
        boolean monthImplied = yearly
                && rule.months().isEmpty()
                && rule.weeks().isEmpty()
                && rule.yearDays().isEmpty()
                && (rule.weekdays().isEmpty() || !rule.monthDays().isEmpty());
        months = monthImplied ? List.of(start.getMonthValue()) : rule.months();
        monthDays = !dayGiven && monthDayImplied ? List.of(start.getDayOfMonth()) : rule.monthDays();
        weekdays = !dayGiven && weekdayImplied ? List.of(new Weekday(0, start.getDayOfWeek())) : rule.weekdays();
        numberedInMonth = !yearly || !rule.months().isEmpty();
    }

    /**
     * Consecutive days.
     *
     * @param first the first as days since 1970
     * @param next the day after the last
     */
    record Stretch(long first, long next) {}

    /** The period that many periods after the one of the start; null beyond the end of the calendar. */
    @Nullable
    Stretch stretch(long periods) {
        return switch (rule.frequency()) {
            case YEARLY -> year(periods);
            case MONTHLY -> {
                long month = start.getYear() * 12L + start.getMonthValue() - 1 + periods;
                if (month / 12 > LAST_YEAR) {
                    yield null;
                }
                LocalDate first = LocalDate.of((int) (month / 12), (int) (month % 12) + 1, 1);
                yield new Stretch(first.toEpochDay(), first.plusMonths(1).toEpochDay());
            }
            case WEEKLY -> days(weekStart(start).toEpochDay() + 7 * periods, 7);
            case SECONDLY, MINUTELY, HOURLY, DAILY -> days(start.toEpochDay() + periods, 1);
        };
    }

    private @Nullable Stretch year(long periods) {
        long year = (rule.weeks().isEmpty() ? start.getYear() : weekYear(start)) + periods;
        if (year > LAST_YEAR) {
            return null;
        }
        return rule.weeks().isEmpty()
                ? new Stretch(
                        LocalDate.of((int) year, 1, 1).toEpochDay(),
                        LocalDate.of((int) year + 1, 1, 1).toEpochDay())
                : new Stretch(
                        firstWeek((int) year).toEpochDay(),
                        firstWeek((int) year + 1).toEpochDay());
    }

    private static @Nullable Stretch days(long first, int length) {
        return first > LocalDate.of(LAST_YEAR, 12, 31).toEpochDay() ? null : new Stretch(first, first + length);
    }

    /** How many periods after that of the start a later day is, or one less. */
    long periodsBetween(LocalDate day) {
        return switch (rule.frequency()) {
            case YEARLY -> day.getYear() - start.getYear() - 1L;
            case MONTHLY -> ChronoUnit.MONTHS.between(start.withDayOfMonth(1), day);
            case WEEKLY -> ChronoUnit.WEEKS.between(start, day);
            case SECONDLY, MINUTELY, HOURLY, DAILY -> ChronoUnit.DAYS.between(start, day);
        };
    }

    /** The days of a stretch that satisfy the rule, in order. */
    List<Long> matching(Stretch stretch) {
        List<Long> matching = new ArrayList<>();
        LocalDate day = LocalDate.ofEpochDay(stretch.first());
        while (day.toEpochDay() < stretch.next()) {
            if (!months.isEmpty() && !months.contains(day.getMonthValue())) {
                day = day.with(TemporalAdjusters.firstDayOfNextMonth());
                continue;
            }
            if (isInWeek(day.toEpochDay(), stretch) && isMatching(day)) {
                matching.add(day.toEpochDay());
            }
            day = day.plusDays(1);
        }
        return matching;
    }

    /** Whether a day satisfies all parts that do not depend on the week of the year. */
    boolean isMatching(LocalDate day) {
        return (months.isEmpty() || months.contains(day.getMonthValue()))
                && isAmong(monthDays, day.getDayOfMonth(), day.lengthOfMonth())
                && isAmong(rule.yearDays(), day.getDayOfYear(), day.lengthOfYear())
                && (weekdays.isEmpty() || weekdays.stream().anyMatch(weekday -> isOn(weekday, day)));
    }

    private boolean isInWeek(long day, Stretch stretch) {
        int week = (int) (day - stretch.first()) / 7 + 1;
        return isAmong(rule.weeks(), week, (int) (stretch.next() - stretch.first()) / 7);
    }

    /** Whether a list holds a number counted from the front, or from the back as a negative one. */
    private static boolean isAmong(List<Integer> part, int number, int outOf) {
        return part.isEmpty() || part.contains(number) || part.contains(number - outOf - 1);
    }

    private boolean isOn(Weekday weekday, LocalDate day) {
        if (weekday.day() != day.getDayOfWeek()) {
            return false;
        }
        int position = numberedInMonth ? day.getDayOfMonth() : day.getDayOfYear();
        int length = numberedInMonth ? day.lengthOfMonth() : day.lengthOfYear();
        return weekday.ordinal() == 0
                || weekday.ordinal() == (position - 1) / 7 + 1
                || weekday.ordinal() == -((length - position) / 7 + 1);
    }

    private int weekYear(LocalDate day) {
        int year = day.getYear();
        if (day.isBefore(firstWeek(year))) {
            return year - 1;
        }
        return day.isBefore(firstWeek(year + 1)) ? year : year + 1;
    }

    /** The first day of the first week of a year: the week that has four days or more in it. */
    private LocalDate firstWeek(int year) {
        return weekStart(LocalDate.of(year, 1, 4));
    }

    private LocalDate weekStart(LocalDate day) {
        DayOfWeek first = rule.weekStart();
        return day.with(TemporalAdjusters.previousOrSame(first));
    }
}
