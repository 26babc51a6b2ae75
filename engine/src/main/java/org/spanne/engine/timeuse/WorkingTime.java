package org.spanne.engine.timeuse;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * When an agent is paid to work: hours of the day by the wall clock of a zone, for each day of the week.
 *
 * @param zone the zone whose wall clock counts, through its changes to and from summer time
 * @param week the hours of each weekday; a day that is missing is free
 */
public record WorkingTime(ZoneId zone, Map<DayOfWeek, List<Hours>> week) {

    private static final int DAY = 24 * 60;

    /** Monday to Friday. */
    public static final Set<DayOfWeek> WORKDAYS =
            Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

    public WorkingTime {
        EnumMap<DayOfWeek, List<Hours>> copy = new EnumMap<>(DayOfWeek.class);
        week.forEach((day, hours) -> copy.put(day, List.copyOf(hours)));
        week = Map.copyOf(copy);
    }

    /**
     * Working hours of one day, half-open, by the wall clock.
     *
     * @param from minutes after midnight, 0 to 1440
     * @param to minutes after midnight, {@code from} to 1440
     */
    public record Hours(int from, int to) {

        public Hours {
            if (from < 0 || to > DAY || to < from) {
                throw new IllegalArgumentException("Working hours from minute " + from + " to minute " + to
                        + " do not lie in one day of 1440 minutes");
            }
        }
    }

    /**
     * Spreads weekly hours evenly over weekdays, in one stretch a day.
     *
     * @param perWeek contracted time a week, rounded to minutes; part time is just fewer hours
     * @param days the days it is spread over; the first of the week take the minutes that do not divide
     * @param begin when a day starts; earlier if the day would not end by midnight
     */
    public static WorkingTime spread(ZoneId zone, Duration perWeek, Set<DayOfWeek> days, LocalTime begin) {
        long minutes = (perWeek.toSeconds() + 30) / 60;
        if (perWeek.isNegative() || minutes > (long) DAY * days.size()) {
            throw new IllegalArgumentException("Weekly hours of " + perWeek.toMinutes() / 60.0 + " do not fit into "
                    + days.size() + " days. Maybe they are hours a month.");
        }
        Map<DayOfWeek, List<Hours>> week = new EnumMap<>(DayOfWeek.class);
        SortedSet<DayOfWeek> sorted = new TreeSet<>(days);
        int position = 0;
        for (DayOfWeek day : sorted) {
            int length = (int) (minutes / days.size() + (position++ < minutes % days.size() ? 1 : 0));
            int from = Math.min(begin.toSecondOfDay() / 60, DAY - length);
            week.put(day, List.of(new Hours(from, from + length)));
        }
        return new WorkingTime(zone, week);
    }

    /** The working minutes of the days from {@code from} (included) to {@code to} (excluded). */
    public WorkingDays between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("Days cannot end on " + to + ", before they begin on " + from);
        }
        int days = Math.toIntExact(to.toEpochDay() - from.toEpochDay());
        int[] midnights = new int[days + 1];
        List<Interval> windows = new ArrayList<>();
        for (int d = 0; d <= days; d++) {
            LocalDate day = from.plusDays(d);
            midnights[d] = Interval.minute(day.atStartOfDay(zone).toInstant());
            if (d < days) {
                for (Hours hours : week.getOrDefault(day.getDayOfWeek(), List.of())) {
                    windows.add(new Interval(minute(day, hours.from()), minute(day, hours.to())));
                }
            }
        }
        return new WorkingDays(from, midnights, Intervals.of(windows));
    }

    private int minute(LocalDate day, int afterMidnight) {
        return Interval.minute(day.plusDays(afterMidnight / DAY)
                .atTime(LocalTime.MIN.plusMinutes(afterMidnight % DAY))
                .atZone(zone)
                .toInstant());
    }
}
