package org.spanne.engine.timeuse.classification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.spanne.engine.timeuse.classification.Entry.Source;

/**
 * An entry of a diary before it is classified.
 *
 * @param source where it comes from
 * @param id by which the caller finds it again in {@link Account}, or null
 * @param evidence what is known of it besides its time
 * @param start when it starts
 * @param end when it ends, not before its start, or null where that is unknown
 * @param correction what the agent says about it, or null where the rules decide
 */
public record Item(
        Source source,
        @Nullable String id,
        Evidence evidence,
        Instant start,
        @Nullable Instant end,
        @Nullable Correction correction) {}
