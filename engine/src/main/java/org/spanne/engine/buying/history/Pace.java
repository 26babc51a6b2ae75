package org.spanne.engine.buying.history;

import java.time.LocalDate;

/**
 * The unit that times are counted in.
 *
 * <p>Days and weeks are counted from one date to the other (a week is seven days, and 272 days are 38.86 weeks). Months
 * follow the calendar: every month has the length one, whatever its days, so that the 15th of January to the 1st of
 * March is 17/31 + 1. Times add up: from a to c is from a to b and from b to c.
 */
public enum Pace {
    DAY(365) {
        @Override
        public double between(int from, int to) {
            return to - from;
        }

        @Override
        public int after(int day, int units) {
            return day + units;
        }
    },
    WEEK(52) {
        @Override
        public double between(int from, int to) {
            return (to - from) / 7.0;
        }

        @Override
        public int after(int day, int units) {
            return day + 7 * units;
        }
    },
    MONTH(12) {
        @Override
        public double between(int from, int to) {
            LocalDate first = LocalDate.ofEpochDay(from);
            LocalDate last = LocalDate.ofEpochDay(to);
            return last.getYear() * 12
                    + last.getMonthValue()
                    - first.getYear() * 12
                    - first.getMonthValue()
                    + shareOfMonth(last)
                    - shareOfMonth(first);
        }

        @Override
        public int after(int day, int units) {
            return Math.toIntExact(LocalDate.ofEpochDay(day).plusMonths(units).toEpochDay());
        }
    };

    private final int perYear;

    Pace(int perYear) {
        this.perYear = perYear;
    }

    /** {@return the time from one day to another in this unit; days are counted since 1970-01-01} */
    public abstract double between(int from, int to);

    /** {@return the day that lies so many units after another; the last of the month where that month is too short} */
    public abstract int after(int day, int units);

    /** {@return how many of them are taken for a year when a yearly rate is split} */
    public int perYear() {
        return perYear;
    }

    private static double shareOfMonth(LocalDate day) {
        return (day.getDayOfMonth() - 1.0) / day.lengthOfMonth();
    }
}
