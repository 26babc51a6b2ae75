package org.spanne.jobs;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A job as it stands.
 *
 * @param id its number
 * @param kind the {@link JobWork#kind()}
 * @param title what it is about, as the submitter named it: a folder, a file
 * @param state where it is
 * @param done units of work done
 * @param total units of work in all; 0 while unknown
 * @param note message key of what is being done
 * @param message why it failed
 * @param result page that shows the result
 * @param submittedBy name of the submitter
 * @param submittedAt when it was submitted
 * @param startedAt when it (last) began
 * @param endedAt when it ended
 * @param cancelRequested whether somebody has asked it to stop
 */
public record Job(
        long id,
        String kind,
        String title,
        State state,
        long done,
        long total,
        String note,
        @Nullable String message,
        @Nullable String result,
        String submittedBy,
        Instant submittedAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        boolean cancelRequested) {

    /** Where a job can be. */
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED;

        /** Whether nothing more will happen. */
        public boolean ended() {
            return switch (this) {
                case WAITING, RUNNING -> false;
                case DONE, FAILED, CANCELLED -> true;
            };
        }
    }

    /** Share of the work done in percent, 0 while the total is unknown. */
    public int percent() {
        return total <= 0 ? 0 : (int) Math.min(100, 100 * done / total);
    }

    /** How long the rest takes if it goes on at the pace so far; null where that cannot be said. */
    public @Nullable Duration remaining(Instant now) {
        if (state != State.RUNNING || startedAt == null || done <= 0 || total <= done) {
            return null;
        }
        long spent = Duration.between(startedAt, now).toMillis();
        return Duration.ofMillis(spent * (total - done) / done);
    }
}
