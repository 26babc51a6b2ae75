package org.spanne.jobs;

/** One kind of work that runs as a job. A module that has such work declares a bean of this type. */
public interface JobWork {

    /** The name under which jobs of this kind are submitted, stable over releases: {@code import}. */
    String kind();

    /**
     * Does the work. It may be called again for the same job after a crash, so what it writes has to be all or nothing,
     * or repeatable.
     *
     * @param job the job's arguments and the way to tell progress
     * @return where the result is shown, as a path of a page, or an empty text
     * @throws JobCancelled from {@link RunningJob#progress}, to be let through
     * @throws JobFailed where the work cannot be done; the message is for the person who submitted it
     */
    String run(RunningJob job);
}
