package org.spanne.engine.timeuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** A set of minutes, kept as sorted half-open intervals that neither overlap nor touch. */
final class Intervals {

    static final Intervals NONE = new Intervals(new int[0], new int[0]);

    private final int[] starts;
    private final int[] ends;

    private Intervals(int[] starts, int[] ends) {
        this.starts = starts;
        this.ends = ends;
    }

    /** The union of any intervals, in any order. */
    static Intervals of(Collection<Interval> intervals) {
        List<Interval> sorted = new ArrayList<>(intervals);
        sorted.sort(Comparator.comparingInt(Interval::start));
        int[] starts = new int[sorted.size()];
        int[] ends = new int[sorted.size()];
        int size = 0;
        for (Interval next : sorted) {
            if (next.start() == next.end()) {
                continue;
            }
            if (size > 0 && next.start() <= ends[size - 1]) {
                ends[size - 1] = Math.max(ends[size - 1], next.end());
            } else {
                starts[size] = next.start();
                ends[size++] = next.end();
            }
        }
        return new Intervals(Arrays.copyOf(starts, size), Arrays.copyOf(ends, size));
    }

    /** The minutes of this set that are not in the other. */
    Intervals minus(Intervals other) {
        List<Interval> left = new ArrayList<>();
        int cut = 0;
        for (int i = 0; i < size(); i++) {
            int from = starts[i];
            while (cut < other.size() && other.ends[cut] <= from) {
                cut++;
            }
            for (int c = cut; c < other.size() && other.starts[c] < ends[i]; c++) {
                if (from < other.starts[c]) {
                    left.add(new Interval(from, other.starts[c]));
                }
                from = Math.max(from, other.ends[c]);
            }
            if (from < ends[i]) {
                left.add(new Interval(from, ends[i]));
            }
        }
        return of(left);
    }

    /** How many minutes of a stretch are in this set. */
    int minutesOf(int start, int end) {
        int at = Arrays.binarySearch(starts, start);
        int minutes = 0;
        for (int i = at >= 0 ? at : Math.max(0, -at - 2); i < size() && starts[i] < end; i++) {
            minutes += Math.max(0, Math.min(end, ends[i]) - Math.max(start, starts[i]));
        }
        return minutes;
    }

    int size() {
        return starts.length;
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }
}
