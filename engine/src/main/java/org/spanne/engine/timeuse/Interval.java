package org.spanne.engine.timeuse;

import java.time.Instant;

/**
 * A half-open stretch of time on the minute grid.
 *
 * @param start the first minute, counted from 1970-01-01T00:00Z
 * @param end the minute after the last, not before {@code start}
 */
public record Interval(int start, int end) {

    public Interval {
        if (end < start) {
            throw new IllegalArgumentException("An interval cannot end at minute " + end
                    + ", before it starts at minute " + start + ". Maybe start and end are swapped.");
        }
    }

    /** The interval between two instants, each rounded to the nearest minute so that seconds do not add up to a bias. */
    public static Interval between(Instant start, Instant end) {
        return new Interval(minute(start), minute(end));
    }

    /** The nearest minute of an instant, counted from 1970-01-01T00:00Z; half a minute rounds up. */
    public static int minute(Instant instant) {
        return Math.toIntExact(Math.floorDiv(instant.getEpochSecond() + 30, 60));
    }

    /** How many minutes it holds. */
    public int minutes() {
        return Math.subtractExact(end, start);
    }
}
