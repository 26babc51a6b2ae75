package org.spanne.engine.timeuse;

import java.util.Arrays;

/**
 * Resolves overlaps: every minute goes to one span, that of the highest precedence; among equals to the one that
 * started first, then to the one that was added first.
 *
 * <p>A sweep over the starts with a binary heap of the spans that are open; exact, O(n log n) for n spans.
 */
final class Sweep {

    /** Takes the resolved stretches in the order of time. */
    interface Sink {
        void accept(int start, int end, int span);
    }

    private static final long LOW = 0xffff_ffffL;

    private final Spans spans;
    private final int[] ranks;
    private final long[] byStart;
    private long[] open = new long[16];
    private int size;

    /**
     * @param ranks for each use by its index, how far from the top of the precedence it is
     */
    private Sweep(Spans spans, int[] ranks) {
        this.spans = spans;
        this.ranks = ranks;
        byStart = new long[spans.size()];
        for (int span = 0; span < byStart.length; span++) {
            byStart[span] = (long) spans.start(span) << Integer.SIZE | span;
        }
        Arrays.sort(byStart);
    }

    static void run(Spans spans, int[] ranks, Sink sink) {
        new Sweep(spans, ranks).run(sink);
    }

    private void run(Sink sink) {
        int next = 0;
        int time = Integer.MIN_VALUE;
        while (next < byStart.length || size > 0) {
            if (size == 0) {
                time = spans.start(spanAt(next));
            }
            while (next < byStart.length && spans.start(spanAt(next)) <= time) {
                push(key(next++));
            }
            int span = spanAt((int) (open[0] & LOW));
            if (spans.end(span) <= time) {
                pop();
                continue;
            }
            int until = spans.end(span);
            if (next < byStart.length) {
                until = Math.min(until, spans.start(spanAt(next)));
            }
            sink.accept(time, until, span);
            time = until;
        }
    }

    private int spanAt(int position) {
        return (int) (byStart[position] & LOW);
    }

    /** Smaller goes first: by rank, then by position among the starts. */
    private long key(int position) {
        return (long) ranks[spans.use(spanAt(position)).index()] << Integer.SIZE | position;
    }

    private void push(long key) {
        if (size == open.length) {
            open = Arrays.copyOf(open, size * 2);
        }
        int at = size++;
        while (at > 0 && open[(at - 1) / 2] > key) {
            open[at] = open[(at - 1) / 2];
            at = (at - 1) / 2;
        }
        open[at] = key;
    }

    private void pop() {
        long last = open[--size];
        int at = 0;
        while (2 * at + 1 < size) {
            int child = 2 * at + 1;
            if (child + 1 < size && open[child + 1] < open[child]) {
                child++;
            }
            if (open[child] >= last) {
                break;
            }
            open[at] = open[child];
            at = child;
        }
        open[at] = last;
    }
}
