package org.spanne.worktime;

import org.jspecify.annotations.Nullable;
import org.spanne.engine.timeuse.Use;
import org.spanne.figure.Estimate;

/**
 * What the working time of a group went to.
 *
 * @param customerShare minutes with customers / working minutes, with its 95 % interval
 * @param times minutes by use; mail is apart, and with customers means meetings, visits and calls
 */
public record TimeSplit(Estimate customerShare, UseTimes times) {

    /** Contracted minutes less absences. */
    public long workingMinutes() {
        return times.working();
    }

    /** The minutes of a use, as far as they are told apart. */
    public long minutes(Use use) {
        return times.minutes(use);
    }

    /** The part of the working time that the sources explain, 0 to 1; null where it may not be told. */
    public @Nullable Double coverage() {
        return times.coverage();
    }

    /** The uses side by side. */
    public StackedBar bar() {
        return times.bar();
    }
}
