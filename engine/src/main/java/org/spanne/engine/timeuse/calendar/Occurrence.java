package org.spanne.engine.timeuse.calendar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One time an event takes place.
 *
 * @param uid the event, the same for all its occurrences
 * @param start when it starts; for a whole day, midnight in the caller's zone
 * @param end when it ends, exclusive
 * @param allDay whether it takes whole days
 * @param recurrenceId where the event recurs, the start this occurrence has by its rule even if it was moved; else null
 *     (as CalDAV expands, RFC 4791, 9.6.5)
 * @param details who and how
 */
public record Occurrence(
        String uid,
        Instant start,
        Instant end,
        boolean allDay,
        @Nullable Instant recurrenceId,
        EventDetails details) {}
