package org.spanne.figure;

import java.time.LocalDate;

/**
 * A stretch of days, half-open.
 *
 * @param from the first day
 * @param to the day after the last
 */
public record Period(LocalDate from, LocalDate to) {

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A period cannot end on " + to + ", before it begins on " + from);
        }
    }

    /** Whether a day lies in it. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }

    /** The stretch of the same length just before. */
    public Period before() {
        return new Period(from.minusDays(days()), from);
    }

    /** How many days it has. */
    public long days() {
        return to.toEpochDay() - from.toEpochDay();
    }

    /** The last day, for showing it to people. */
    public LocalDate lastDay() {
        return to.minusDays(1);
    }
}
