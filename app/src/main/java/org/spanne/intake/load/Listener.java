package org.spanne.intake.load;

/** Hears how far a check or an import is, several times a second, and breaks it off by throwing. */
@FunctionalInterface
public interface Listener {

    /** Nobody listens. */
    Listener SILENT = (done, total, note) -> {};

    /**
     * Called now and then, by one thread at a time.
     *
     * @param done work done
     * @param total work in all, in the same unit; 0 while unknown
     * @param note what is being done, as a message key
     */
    void at(long done, long total, String note);
}
