package org.spanne.engine.timeuse;

import java.time.LocalDate;
import java.util.Collection;

/** Consecutive days of one wall clock with the working minutes in each; 23 or 25 hours long where the clock changes. */
public final class WorkingDays {

    private final LocalDate first;
    private final int[] midnights;
    private final Intervals windows;

    /**
     * @param first the first day
     * @param midnights the minute at which each day starts, and the one at which the last ends
     * @param windows the working minutes
     */
    WorkingDays(LocalDate first, int[] midnights, Intervals windows) {
        this.first = first;
        this.midnights = midnights;
        this.windows = windows;
    }

    /** The same days without the minutes of absences, in any order and overlapping or not. */
    public WorkingDays without(Collection<Interval> absences) {
        return absences.isEmpty() ? this : new WorkingDays(first, midnights, windows.minus(Intervals.of(absences)));
    }

    /** How many days. */
    public int size() {
        return midnights.length - 1;
    }

    /** The day at a position from 0. */
    public LocalDate day(int position) {
        return first.plusDays(position);
    }

    /** The minutes from midnight to midnight of the day at a position from 0. */
    public Interval bounds(int position) {
        return new Interval(midnights[position], midnights[position + 1]);
    }

    /** How many minutes of a stretch are working time. */
    public int workingMinutes(Interval time) {
        return windows.minutesOf(time.start(), time.end());
    }

    /** How many minutes of a stretch lie in these days, working time or not. */
    public int minutes(Interval time) {
        int from = Math.max(time.start(), midnights[0]);
        return Math.max(0, Math.min(time.end(), midnights[size()]) - from);
    }

    int midnight(int position) {
        return midnights[position];
    }

    Intervals windows() {
        return windows;
    }
}
