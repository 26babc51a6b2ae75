package org.spanne.worktime.feed;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** What the server of a calendar answers. */
sealed interface FeedAnswer {

    /**
     * The calendar.
     *
     * @param calendar what was answered, in memory
     * @param etag by which to ask the next time, or null
     * @param lastModified the same as a date, or null
     */
    record Fresh(
            InputStream calendar,
            @Nullable String etag,
            @Nullable String lastModified) implements FeedAnswer {}

    /** It is as it was. */
    record Unchanged() implements FeedAnswer {}

    /**
     * It is not to be had.
     *
     * @param value what the problem's sentence names; empty for nothing
     */
    record Failed(FeedProblem problem, String value) implements FeedAnswer {

        Failed(FeedProblem problem) {
            this(problem, "");
        }
    }
}
