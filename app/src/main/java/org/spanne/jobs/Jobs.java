package org.spanne.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spanne.access.Rights;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Submits jobs, tells how they stand, cancels them. */
@Service
public class Jobs {

    private static final String COLUMNS = "id, kind, title, state, done, total, note, message, result, submitted_by,"
            + " submitted_at, started_at, ended_at, cancel_requested";

    private final JdbcClient db;
    private final Scheduler scheduler;
    private final Clock clock;

    Jobs(JdbcClient db, Scheduler scheduler, Clock clock) {
        this.db = db;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /**
     * Submits a job; it starts as soon as a thread is free, here or on another node.
     *
     * @param kind the {@link JobWork#kind()}
     * @param title what it is about, for the jobs page
     * @param arguments handed to the work as they are
     * @param by who submits it
     * @return the job's number
     */
    @Transactional
    public long submit(String kind, String title, String arguments, Rights by) {
        long id = db.sql("""
                        insert into jobs.job (kind, title, arguments, submitted_by) values (?, ?, ?, ?) returning id
                        """)
                .params(kind, title, arguments, by.name())
                .query(Long.class)
                .single();
        scheduler.scheduleIfNotExists(
                JobConfiguration.DESCRIPTOR.instance(Long.toString(id)).scheduledTo(clock.instant()));
        lookAfterCommit();
        db.sql("delete from jobs.job where ended_at < now() - interval '90 days'")
                .update();
        return id;
    }

    /** So that a job begins when it can be seen, and not with the scheduler's next round. */
    private void lookAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                scheduler.triggerCheckForDueExecutions();
            }
        });
    }

    /** Asks a job to stop. One that waits is cancelled at once, one that runs at its next word of progress. */
    @Transactional
    public void cancel(long id) {
        db.sql("""
                        update jobs.job
                           set cancel_requested = true,
                               state = case state when 'WAITING' then 'CANCELLED' else state end,
                               ended_at = case state when 'WAITING' then now() else ended_at end
                         where id = ? and state in ('WAITING', 'RUNNING')
                        """).param(id).update();
    }

    /** One job. */
    public Optional<Job> byId(long id) {
        return db.sql("select " + COLUMNS + " from jobs.job where id = ?")
                .param(id)
                .query(Jobs::read)
                .optional();
    }

    /** The latest jobs, newest first. */
    public List<Job> latest(int most) {
        return db.sql("select " + COLUMNS + " from jobs.job order by id desc limit ?")
                .param(most)
                .query(Jobs::read)
                .list();
    }

    private static Job read(ResultSet row, int number) throws SQLException {
        return new Job(
                row.getLong("id"),
                row.getString("kind"),
                row.getString("title"),
                Job.State.valueOf(row.getString("state")),
                row.getLong("done"),
                row.getLong("total"),
                row.getString("note"),
                row.getString("message"),
                row.getString("result"),
                row.getString("submitted_by"),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                instant(row, "started_at"),
                instant(row, "ended_at"),
                row.getBoolean("cancel_requested"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
