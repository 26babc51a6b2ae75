package org.spanne.jobs;

/** The job cannot be done; the message says why and what to do, to the person who submitted it. */
public final class JobFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With a message for the person who submitted the job. */
    public JobFailed(String message) {
        super(message);
    }

    /** With a message for the person who submitted the job, and the cause for the log. */
    public JobFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
