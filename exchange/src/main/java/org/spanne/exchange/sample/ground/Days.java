package org.spanne.exchange.sample.ground;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;

/**
 * The days of the sample, numbered from 0 on, and those up to two years after its end, into which promises reach.
 * Moments are given either as a day and minutes after midnight, or on the <em>work clock</em>, which runs on
 * working days from 07:30 to 16:30 only: its minute 0 is 07:30 of the first working day.
 */
public final class Days {

    /** Three years of history. */
    public static final int YEARS = 3;

    /** The zone of all local times. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    /** Minutes that the work clock runs a day. */
    public static final int WORK_DAY = 540;

    private static final int WORK_BEGINS = 450;
    private static final int AFTERWARDS = 730;

    private final LocalDate from;
    private final int count;
    private final int weekdayOfFirst;
    private final String[] dates;
    private final String[] offsets;
    private final boolean[] working;
    private final int[] yearOf;
    private final int[] workdaysBefore;
    private final int[] dayOfWorkday;

    /**
     * @param until the day after the last one that is known
     */
    public Days(LocalDate until) {
        from = until.minusYears(YEARS);
        count = Math.toIntExact(until.toEpochDay() - from.toEpochDay());
        weekdayOfFirst = from.getDayOfWeek().getValue();
        int all = count + AFTERWARDS;
        dates = new String[all];
        offsets = new String[all];
        working = new boolean[all];
        yearOf = new int[all];
        workdaysBefore = new int[all];
        int[] workdays = new int[all];
        int passed = 0;
        for (int day = 0; day < all; day++) {
            LocalDate date = date(day);
            dates[day] = date.toString();
            yearOf[day] = date.getYear();
            offsets[day] =
                    ZONE.getRules().getOffset(date.atTime(LocalTime.NOON)).getId();
            working[day] = date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !Holidays.on(date);
            workdaysBefore[day] = passed;
            if (working[day]) {
                workdays[passed++] = day;
            }
        }
        dayOfWorkday = Arrays.copyOf(workdays, passed);
    }

    /** How many days are known: the history is [0, count). */
    public int count() {
        return count;
    }

    /** The date of a day, which may lie before or after the history. */
    public LocalDate date(int day) {
        return from.plusDays(day);
    }

    /** The day of a date. */
    public int day(LocalDate date) {
        return Math.toIntExact(date.toEpochDay() - from.toEpochDay());
    }

    /** The date as it is written: {@code 2026-03-02}. */
    public String text(int day) {
        return day >= 0 && day < dates.length ? dates[day] : date(day).toString();
    }

    /** Whether people work that day. */
    public boolean working(int day) {
        return working[day];
    }

    /** Monday is 1. */
    public int weekday(int day) {
        return 1 + Math.floorMod(day + weekdayOfFirst - 1, 7);
    }

    /** The calendar year it lies in. */
    public int year(int day) {
        return yearOf[day];
    }

    /** Years since the history began, as a number with a fraction. */
    public double years(int day) {
        return day / (double) count * YEARS;
    }

    /** A local time of day with its offset: {@code 2026-03-02T09:30:00+01:00}. */
    public String text(int day, int minute) {
        char[] text = "yyyy-mm-ddT00:00:00+00:00".toCharArray();
        dates[day].getChars(0, 10, text, 0);
        offsets[day].getChars(0, 6, text, 19);
        text[11] += (char) (minute / 600);
        text[12] += (char) (minute / 60 % 10);
        text[14] += (char) (minute % 60 / 10);
        text[15] += (char) (minute % 10);
        return new String(text);
    }

    /** Working days that have passed before this one. */
    public int workdays(int day) {
        return workdaysBefore[day];
    }

    /** The working day so many working days after the one on or after {@code day}; negative goes back. */
    public int workdaysLater(int day, int more) {
        int position = workdaysBefore[day] + more;
        return dayOfWorkday[Math.clamp(position, 0, dayOfWorkday.length - 1)];
    }

    /** What the work clock shows at a time of a working day. */
    public long work(int day, int minute) {
        return (long) workdaysBefore[day] * WORK_DAY + Math.clamp(minute - (long) WORK_BEGINS, 0, WORK_DAY - 1);
    }

    /** The day on which the work clock shows this. */
    public int dayOf(long work) {
        return dayOfWorkday[Math.toIntExact(work / WORK_DAY)];
    }

    /**
     * The local time at which the work clock shows this; the begin of a day rather than the end of the one before.
     */
    public String text(long work) {
        return text(dayOf(work), WORK_BEGINS + Math.toIntExact(work % WORK_DAY));
    }

    /** The same for the end of some work; the end of a day rather than the begin of the next. */
    public String endText(long work) {
        long last = work - 1;
        return text(dayOf(last), WORK_BEGINS + Math.toIntExact(last % WORK_DAY) + 1);
    }

    /** Whether the work clock shows this within the history. */
    public boolean known(long work) {
        return dayOf(work) < count;
    }
}
