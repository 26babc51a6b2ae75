package org.spanne.worktime;

import java.util.EnumMap;
import java.util.Map;
import org.spanne.engine.timeuse.Use;
import org.spanne.figure.Estimate;

/**
 * What the working time of a group went to.
 *
 * @param customerShare minutes with customers / working minutes, with its 95 % interval
 * @param workingMinutes contracted minutes less absences
 * @param minutes minutes by use; mail is apart, and with customers means meetings, visits and calls
 */
public record TimeSplit(Estimate customerShare, long workingMinutes, Map<Use, Long> minutes) {

    public TimeSplit {
        EnumMap<Use, Long> copy = new EnumMap<>(Use.class);
        copy.putAll(minutes);
        minutes = Map.copyOf(copy);
    }

    /** The part of the working time that a use takes, 0 to 1. */
    public double share(Use use) {
        return minutes.getOrDefault(use, 0L) / (double) workingMinutes;
    }

    /** The part of the working time that the sources explain, 0 to 1. */
    public double coverage() {
        return minutes.values().stream().mapToLong(Long::longValue).sum() / (double) workingMinutes;
    }

    /** The uses side by side. */
    public StackedBar bar() {
        Map<Use, Double> shares = new EnumMap<>(Use.class);
        minutes.keySet().forEach(use -> shares.put(use, share(use)));
        return StackedBar.of(shares);
    }
}
