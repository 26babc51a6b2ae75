package org.spanne.intake.load;

import org.spanne.exchange.check.Progress;

/**
 * One scale for kinds of work that are measured differently, each an equal part of the way: bytes that are read, rows that
 * land, and files of people where there are any.
 */
final class Meter {

    private static final long PART = 1_000_000;

    private final Listener listener;
    private final long total;
    private volatile long done;

    /**
     * @param hasFiles whether there are files of people
     */
    Meter(Listener listener, boolean hasFiles) {
        this.listener = listener;
        total = (hasFiles ? 3 : 2) * PART;
    }

    /** Another import runs. */
    void waiting() {
        listener.at(0, 0, "intake.note.wait");
    }

    void read(Progress.Step step) {
        if (step.totalBytes() == 0) {
            listener.at(step.rows(), 0, "intake.note.check");
        } else {
            listener.at(PART * step.bytes() / step.totalBytes(), total, "intake.note.check");
        }
    }

    void landed(long rows, long all) {
        done = PART * rows / Math.max(1, all);
    }

    /** Tells again how far the landing is. */
    void landing() {
        listener.at(PART + done, total, "intake.note.land");
    }

    /** Tells that some of the files are read. */
    void files(int read, int all) {
        listener.at(2 * PART + PART * read / Math.max(1, all), total, "intake.note.files");
    }

    /** Tells that everything is read and only the ends are tied. */
    void ending() {
        listener.at(total, total, "intake.note.land");
    }
}
