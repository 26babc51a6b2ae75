package org.spanne.engine.timeuse.classification;

import org.jspecify.annotations.Nullable;
import org.spanne.engine.timeuse.Interval;

/**
 * What became of one entry of a diary: whether it counted, as what, and where it did not or not in full, why not. Of one
 * that counts, {@code countedMinutes + outsideMinutes + coveredMinutes} is its length.
 *
 * @param id what the caller knows it by, or null
 * @param time when; without length where the end is unknown
 * @param source where it comes from
 * @param verdict what it is for, or the reason why it does not count
 * @param row the row of the rules that said so, from 1, or {@link Ruling#NO_ROW} where something else did
 * @param countedMinutes how many of its minutes counted
 * @param outsideMinutes how many lie outside working time or outside the days asked for
 * @param coveredMinutes how many went to an entry of higher precedence at the same time
 */
public record Entry(
        @Nullable String id,
        Interval time,
        Source source,
        Verdict verdict,
        int row,
        int countedMinutes,
        int outsideMinutes,
        int coveredMinutes) {

    /** Where an entry comes from. */
    public enum Source {
        /** An activity log. */
        LOG,
        /** A calendar. */
        CALENDAR,
        /** What the agent noted by hand. */
        SHEET
    }
}
