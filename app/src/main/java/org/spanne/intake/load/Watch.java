package org.spanne.intake.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.dao.DataAccessException;

/** Lets a listener break off what the database is busy with for minutes: a single statement asks nobody. */
final class Watch {

    private static final long BETWEEN_MILLIS = 500;

    private final CountDownLatch done = new CountDownLatch(1);
    private volatile @Nullable RuntimeException stopped;

    private Watch() {}

    /**
     * Does work on a connection, calling the listener now and then.
     *
     * @param listener breaks the work off by throwing; what it throws comes out of here
     */
    static void over(Connection connection, Runnable listener, Runnable work) {
        Watch watch = new Watch();
        Thread watcher = Thread.ofVirtual().name("watch").start(() -> watch.watch(connection, listener));
        try {
            work.run();
        } catch (DataAccessException e) {
            watch.end(watcher);
            RuntimeException reason = watch.stopped;
            if (reason == null) {
                throw e;
            }
            reason.addSuppressed(e);
        } finally {
            watch.end(watcher);
        }
        RuntimeException reason = watch.stopped;
        if (reason != null) {
            throw reason;
        }
    }

    private void watch(Connection connection, Runnable listener) {
        try {
            while (!done.await(BETWEEN_MILLIS, TimeUnit.MILLISECONDS)) {
                listener.run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            stopped = e;
            cancel(connection);
        }
    }

    /** Not by interruption, which would cost the listener its connection. */
    private void end(Thread watcher) {
        done.countDown();
        boolean interrupted = false;
        while (watcher.isAlive()) {
            try {
                watcher.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void cancel(Connection connection) {
        try {
            connection.unwrap(PGConnection.class).cancelQuery();
        } catch (SQLException e) {
            throw new IllegalStateException("The running statement could not be cancelled", e);
        }
    }
}
