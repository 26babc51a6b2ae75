package org.spanne.exchange.sample;

/**
 * Hears how far the writing is, about a thousand times. It stops it by throwing, after which the files are closed.
 */
@FunctionalInterface
public interface SampleProgress {

    /** Nobody listens. */
    SampleProgress SILENT = (share, rows) -> {};

    /**
     * Called after every day of the history.
     *
     * @param share of the history that is written, 0 to 1
     * @param rows written so far, of all files
     */
    void at(double share, long rows);
}
