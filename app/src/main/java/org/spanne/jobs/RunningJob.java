package org.spanne.jobs;

/** A job while it runs, as its work sees it. */
public interface RunningJob {

    /** The job's number. */
    long id();

    /** What {@link Jobs#submit} was given. */
    String arguments();

    /**
     * Tells how far the work is. Cheap enough to be called per thousand rows: it is written down twice a second at most.
     *
     * @param done units of work done
     * @param total units of work in all; 0 while unknown
     * @param note what is being done, as a message key
     * @throws JobCancelled once somebody has cancelled the job
     */
    void progress(long done, long total, String note);
}
