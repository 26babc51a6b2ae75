package org.spanne.engine.timeuse.classification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.spanne.engine.timeuse.Interval;

/** Finds entries that an activity log and a calendar both have: the same meeting, told by memory and by plan. */
final class Doublets {

    /** How far apart, in minutes, memory and plan may be. */
    private static final int TOLERANCE = 15;

    private final TreeMap<Integer, List<Logged>> byStart = new TreeMap<>();

    private record Logged(int end, @Nullable String customer) {}

    /** Notes an activity that was logged. */
    void log(Interval time, @Nullable String customer) {
        byStart.computeIfAbsent(time.start(), _ -> new ArrayList<>(1)).add(new Logged(time.end(), customer));
    }

    /** Whether an activity was logged at nearly that time and for no other customer. */
    boolean has(Interval time, @Nullable String customer) {
        Map<Integer, List<Logged>> near =
                byStart.subMap(time.start() - TOLERANCE, true, time.start() + TOLERANCE, true);
        return near.values().stream()
                .flatMap(List::stream)
                .anyMatch(logged -> Math.abs(logged.end() - time.end()) <= TOLERANCE
                        && (customer == null || logged.customer() == null || customer.equals(logged.customer())));
    }
}
