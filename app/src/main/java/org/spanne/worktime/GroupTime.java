package org.spanne.worktime;

import org.jspecify.annotations.Nullable;

/**
 * The working time of one unit of the frontline in one period, as far as it may be shown.
 *
 * @param unitId the unit
 * @param people how many people's time was measured in the period
 * @param split what it went to; null where it is withheld
 * @param withheld why it is withheld
 */
public record GroupTime(String unitId, int people, @Nullable TimeSplit split, Withheld withheld) {

    /** Why a group's figures are not shown. */
    public enum Withheld {
        /** They are shown. */
        NOT,
        /** There are no data. */
        NO_DATA,
        /** Fewer people than the reporting threshold. */
        BELOW_THRESHOLD,
        /** Shown, it would give away a group below the threshold, or one person dominates it. */
        PROTECTS_OTHERS
    }
}
