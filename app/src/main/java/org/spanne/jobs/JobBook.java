package org.spanne.jobs;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down how jobs go. Each entry is a transaction of its own, so that progress is seen while the work's own
 * transaction is still open, and survives its rollback.
 */
@Repository
@Transactional(propagation = Propagation.REQUIRES_NEW)
class JobBook {

    private final JdbcClient db;

    JobBook(JdbcClient db) {
        this.db = db;
    }

    /** A job that was cut short so often is not begun again: maybe it is what brings the server down. */
    static final int MOST_ATTEMPTS = 3;

    /** What a run needs to know. */
    record Order(String kind, String arguments) {}

    /** Marks the job as running and tells what to do; nothing where there is nothing (more) to do. */
    Optional<Order> begin(long id) {
        return db.sql("""
                        update jobs.job
                           set state = 'RUNNING', started_at = now(), done = 0, total = 0, note = '', attempts = attempts + 1
                         where id = ? and ended_at is null and not cancel_requested and attempts < ?
                        returning kind, arguments
                        """).params(id, MOST_ATTEMPTS).query(Order.class).optional();
    }

    /** Writes progress; answers whether the job shall go on. */
    boolean progress(long id, long done, long total, String note) {
        return db.sql("update jobs.job set done = ?, total = ?, note = ? where id = ? returning not cancel_requested")
                .params(done, total, note, id)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** The server stops while the job runs; it goes on after the next start, and that does not count as an attempt. */
    void waitAgain(long id) {
        db.sql("update jobs.job set state = 'WAITING', attempts = attempts - 1 where id = ? and ended_at is null")
                .param(id)
                .update();
    }

    /** Ends a job that {@link #begin} would not begin, unless it has ended already. */
    void endUnbegun(long id) {
        db.sql("""
                        update jobs.job
                           set state = case when cancel_requested then 'CANCELLED' else 'FAILED' end,
                               message = case when cancel_requested then null else 'jobs.failed.cut-short' end,
                               ended_at = now()
                         where id = ? and ended_at is null
                        """).param(id).update();
    }

    void end(long id, Job.State state, @Nullable String message, @Nullable String result) {
        db.sql("""
                        update jobs.job
                           set state = :state, message = :message, result = :result, ended_at = now()
                         where id = :id and ended_at is null
                        """)
                .param("state", state.name())
                .param("message", message)
                .param("result", result)
                .param("id", id)
                .update();
    }
}
