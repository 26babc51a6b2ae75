package org.spanne.cli.worktime.folder;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days, half-open.
 *
 * @param from the first day
 * @param to the day after the last, not before {@code from}
 */
public record Days(LocalDate from, LocalDate to) {

    /** The whole weeks from Monday in it; no days where it holds none. */
    public Days wholeWeeks() {
        LocalDate first = from.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        LocalDate end = to.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return end.isAfter(first) ? new Days(first, end) : none();
    }

    /** Whether it has no day. */
    public boolean isEmpty() {
        return from.equals(to);
    }

    /** What lies within others as well; null leaves an end open. */
    Days within(@Nullable LocalDate first, @Nullable LocalDate end) {
        LocalDate start = first != null && first.isAfter(from) ? first : from;
        LocalDate stop = end != null && end.isBefore(to) ? end : to;
        return stop.isAfter(start) ? new Days(start, stop) : none();
    }

    /** No days. */
    Days none() {
        return new Days(from, from);
    }
}
