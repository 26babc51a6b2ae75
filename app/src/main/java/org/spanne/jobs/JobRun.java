package org.spanne.jobs;

import java.util.Map;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run of one job. */
class JobRun implements RunningJob {

    private static final Logger LOG = LoggerFactory.getLogger(JobRun.class);
    private static final long BETWEEN_ENTRIES = 500_000_000L;

    private final long id;
    private final JobBook book;
    private final Map<String, JobWork> works;
    private final BooleanSupplier stopping;
    private String arguments = "";
    private long nextEntry = Long.MIN_VALUE;

    JobRun(long id, JobBook book, Map<String, JobWork> works, BooleanSupplier stopping) {
        this.id = id;
        this.book = book;
        this.works = works;
        this.stopping = stopping;
    }

    /**
     * Runs the job and writes down how it ended.
     *
     * @throws JobInterrupted where the server stops meanwhile, so that the scheduler keeps the job
     */
    void run() {
        JobBook.Order order = book.begin(id).orElse(null);
        if (order == null) {
            book.endUnbegun(id);
            return;
        }
        arguments = order.arguments();
        try {
            String result = workOf(order).run(this);
            book.end(id, Job.State.DONE, null, result.isEmpty() ? null : result);
        } catch (JobCancelled e) {
            book.end(id, Job.State.CANCELLED, null, null);
        } catch (JobFailed e) {
            LOG.info("Job {} failed: {}", id, e.getMessage());
            book.end(id, Job.State.FAILED, e.getMessage(), null);
        } catch (RuntimeException e) {
            if (stopping.getAsBoolean()) {
                book.waitAgain(id);
                throw new JobInterrupted(id);
            }
            // a fault of ours: the person is told a number to ask with, the log has the rest
            LOG.error("Job {} ended with a fault", id, e);
            book.end(id, Job.State.FAILED, "jobs.failed.fault", null);
        }
    }

    private JobWork workOf(JobBook.Order order) {
        JobWork work = works.get(order.kind());
        if (work == null) {
            throw new JobFailed("jobs.failed.unknown-kind");
        }
        return work;
    }

    @Override
    public long id() {
        return id;
    }

    @Override
    public String arguments() {
        return arguments;
    }

    @Override
    public void progress(long done, long total, String note) {
        if (stopping.getAsBoolean()) {
            throw new JobInterrupted(id);
        }
        long now = System.nanoTime();
        if (nextEntry != Long.MIN_VALUE && now - nextEntry < 0) {
            return;
        }
        nextEntry = now + BETWEEN_ENTRIES;
        if (!book.progress(id, done, total, note)) {
            throw new JobCancelled(id);
        }
    }
}
