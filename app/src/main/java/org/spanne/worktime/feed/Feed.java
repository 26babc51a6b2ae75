package org.spanne.worktime.feed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The address of a calendar as a page shows it, without what would let one read the calendar.
 *
 * @param id its number
 * @param personId whose calendar it is
 * @param person the same by name
 * @param masked enough of the address to recognise it by
 * @param addedBy who gave it
 * @param readAt when it last answered; null where it never did
 * @param entries how many entries it held then
 * @param unusable how many issues were found in it
 * @param problem why it could not be read the last time; null where it could
 * @param problemValue what the problem's sentence names; empty for nothing
 */
public record Feed(
        long id,
        String personId,
        String person,
        String masked,
        String addedBy,
        @Nullable Instant readAt,
        int entries,
        int unusable,
        @Nullable FeedProblem problem,
        String problemValue) {}
