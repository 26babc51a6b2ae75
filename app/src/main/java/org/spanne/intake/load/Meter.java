package org.spanne.intake.load;

import org.spanne.exchange.check.Progress;

/** One scale for two kinds of work, half of the way each: bytes that are read, then rows that land. */
final class Meter {

    private static final long HALF = 1_000_000;

    private final Listener listener;
    private volatile long done;

    Meter(Listener listener) {
        this.listener = listener;
    }

    /** Another import runs. */
    void waiting() {
        listener.at(0, 0, "intake.note.wait");
    }

    void read(Progress.Step step) {
        if (step.totalBytes() == 0) {
            listener.at(step.rows(), 0, "intake.note.check");
        } else {
            listener.at(HALF * step.bytes() / step.totalBytes(), 2 * HALF, "intake.note.check");
        }
    }

    void landed(long rows, long all) {
        done = HALF * rows / Math.max(1, all);
    }

    /** Tells again how far the landing is. */
    void landing() {
        listener.at(HALF + done, 2 * HALF, "intake.note.land");
    }
}
