package org.spanne.worktime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The working time of a unit of the frontline with those below it in one period, as far as it may be shown.
 *
 * @param unitId the unit
 * @param peopleShown how many people the figures come from
 * @param people how many were measured, those left out included
 * @param split what their time went to; null where it is withheld
 * @param withheld why it is withheld
 * @param weeks customer-time share week by week, oldest first; not a number where a week is withheld
 */
public record GroupTime(
        String unitId,
        int peopleShown,
        int people,
        @Nullable TimeSplit split,
        Withheld withheld,
        List<Double> weeks) {

    public GroupTime {
        weeks = List.copyOf(weeks);
    }

    static GroupTime withheld(String unitId, int people, Withheld why) {
        return new GroupTime(unitId, 0, people, null, why, List.of());
    }

    /** Why a group's figures are not shown. */
    public enum Withheld {
        /** They are shown. */
        NOT,
        /** Nobody's time was measured. */
        NO_DATA,
        /** Fewer people than the reporting threshold. */
        BELOW_THRESHOLD,
        /** The figure would tell too much about one of its people. */
        ONE_PERSON_STANDS_OUT
    }
}
