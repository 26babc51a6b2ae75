package org.spanne.intake.load;

import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;

/**
 * One {@code COPY}, filled by the thread that checks and written by another one, so that both work at the same time. What
 * is under way between them is bounded: the checking thread waits when all buffers are full.
 */
final class CopyPipe implements AutoCloseable {

    private static final int BUFFERS = 8;
    private static final int FULL = 128 * 1024;

    private final CopyIn copy;
    // neither queue ever overflows: there are no more buffers than they have room for
    private final BlockingQueue<CopyText> filled = new ArrayBlockingQueue<>(BUFFERS + 1);
    private final BlockingQueue<CopyText> free = new ArrayBlockingQueue<>(BUFFERS);
    private final CopyText end = new CopyText(0);
    private final Thread writer;
    private volatile @Nullable SQLException failure;
    private CopyText current = new CopyText(FULL + 4096);
    private boolean closed;

    CopyPipe(CopyIn copy) {
        this.copy = copy;
        for (int i = 1; i < BUFFERS; i++) {
            free.add(new CopyText(FULL + 4096));
        }
        writer = Thread.ofVirtual().name("copy").start(this::write);
    }

    /** Where the next row is to be written; {@link #rowEnded} has to follow. */
    CopyText row() {
        return current;
    }

    /** Hands the buffer over once it is full. */
    void rowEnded() throws SQLException {
        if (current.length() >= FULL) {
            throwFailure();
            filled.add(current);
            current = take(free);
            current.clear();
        }
    }

    /** Writes what is left and ends the {@code COPY}. */
    void end() throws SQLException {
        filled.add(current);
        stopWriter();
        throwFailure();
        copy.endCopy();
    }

    /** Breaks the {@code COPY} off unless it has ended. */
    @Override
    public void close() throws SQLException {
        stopWriter();
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }

    private void stopWriter() {
        if (closed) {
            return;
        }
        closed = true;
        filled.add(end);
        boolean interrupted = false;
        while (writer.isAlive()) {
            try {
                writer.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Goes on taking buffers after a failure, so that the other thread is never left waiting. */
    private void write() {
        for (CopyText buffer = take(filled); buffer != end; buffer = take(filled)) {
            try {
                if (failure == null) {
                    copy.writeToCopy(buffer.bytes(), 0, buffer.length());
                }
            } catch (SQLException e) {
                failure = e;
            }
            free.add(buffer);
        }
    }

    private void throwFailure() throws SQLException {
        SQLException failed = failure;
        if (failed != null) {
            throw failed;
        }
    }

    /** Waits through an interruption: the other thread needs only as long as the database needs for a buffer. */
    private static CopyText take(BlockingQueue<CopyText> queue) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return queue.take();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
