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

    /** What a run needs to know. */
    record Order(String kind, String arguments) {}

    /** Marks the job as running and tells what to do; nothing where it was cancelled or has ended already. */
    Optional<Order> begin(long id) {
        return db.sql("""
                        update jobs.job
                           set state = 'RUNNING', started_at = now(), done = 0, total = 0, note = '', attempts = attempts + 1
                         where id = ? and state in ('WAITING', 'RUNNING') and not cancel_requested
                        returning kind, arguments
                        """).param(id).query(Order.class).optional();
    }

    /** Writes progress; answers whether the job shall go on. */
    boolean progress(long id, long done, long total, String note) {
        return db.sql("update jobs.job set done = ?, total = ?, note = ? where id = ? returning not cancel_requested")
                .params(done, total, note, id)
                .query(Boolean.class)
                .optional()
                .orElse(false);
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
