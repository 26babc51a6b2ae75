package org.spanne.jobs;

/** The server stops while the job runs. Whatever it wrote is rolled back; it starts anew with the server. */
final class JobInterrupted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    JobInterrupted(long job) {
        super("Job " + job + " is cut short as the server stops, and goes on after the next start", null, false, false);
    }
}
