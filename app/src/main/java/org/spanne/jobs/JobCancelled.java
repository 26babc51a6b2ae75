package org.spanne.jobs;

/** Somebody has cancelled the job; whatever it wrote has to be rolled back. */
public final class JobCancelled extends RuntimeException {
    private static final long serialVersionUID = 1L;

    JobCancelled(long job) {
        super("Job " + job + " was cancelled");
    }
}
