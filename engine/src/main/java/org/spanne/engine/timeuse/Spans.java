package org.spanne.engine.timeuse;

import java.util.Arrays;

/**
 * The classified entries of one agent in columns: stretches of time that may overlap, each with its use. Entries that
 * do not count (declined, cancelled) are not added.
 */
public final class Spans {

    /** The party of a span that belongs to no customer. */
    public static final int NOBODY = -1;

    private int size;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int[] parties = new int[64];
    private Use[] uses = new Use[64];
    private boolean[] tentative = new boolean[64];

    /**
     * Adds a span that was accepted.
     *
     * @param time when
     * @param use what it is for
     * @param party the caller's number of the customer it belongs to, from 0, or {@link #NOBODY}
     * @return the position of the span, counted from 0 in the order of adding
     */
    public int add(Interval time, Use use, int party) {
        return add(time, use, party, false);
    }

    /** Adds a span; a tentative one counts like any other, and its minutes are reported apart as well. */
    public int add(Interval time, Use use, int party, boolean isTentative) {
        if (party < NOBODY) {
            throw new IllegalArgumentException("Party " + party + " is neither a number from 0 nor Spans.NOBODY");
        }
        if (size == starts.length) {
            grow();
        }
        starts[size] = time.start();
        ends[size] = time.end();
        parties[size] = party;
        uses[size] = use;
        tentative[size] = isTentative;
        return size++;
    }

    private void grow() {
        int capacity = Math.multiplyExact(size, 2);
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
        parties = Arrays.copyOf(parties, capacity);
        uses = Arrays.copyOf(uses, capacity);
        tentative = Arrays.copyOf(tentative, capacity);
    }

    /** How many spans. */
    public int size() {
        return size;
    }

    int start(int span) {
        return starts[span];
    }

    int end(int span) {
        return ends[span];
    }

    int party(int span) {
        return parties[span];
    }

    Use use(int span) {
        return uses[span];
    }

    boolean isTentative(int span) {
        return tentative[span];
    }
}
