package org.spanne.worktime;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spanne.engine.timeuse.Use;

/**
 * The working time of a unit of the frontline with those below it in one period, as far as it may be shown.
 *
 * @param unitId the unit
 * @param peopleShown how many people the figures come from
 * @param people how many were measured, those left out included
 * @param split what their time went to; null where it is withheld
 * @param withheld why it is withheld
 * @param weeks the same week by week, oldest first; empty where the whole is withheld
 */
public record GroupTime(
        String unitId,
        int peopleShown,
        int people,
        @Nullable TimeSplit split,
        Withheld withheld,
        List<Week> weeks) {

    public GroupTime {
        weeks = List.copyOf(weeks);
    }

    static GroupTime withheld(String unitId, int people, Withheld why) {
        return new GroupTime(unitId, 0, people, null, why, List.of());
    }

    /** How many of the weeks may be shown; the figures of the whole are of these. */
    public long weeksShown() {
        return weeks.stream().filter(week -> week.times() != null).count();
    }

    /**
     * One week.
     *
     * @param from its Monday
     * @param times what its working time went to; null where the week is withheld
     */
    public record Week(LocalDate from, @Nullable UseTimes times) {

        /** The customer-time share; not a number where the week is withheld. */
        public double customerShare() {
            return times == null ? Double.NaN : times.share(Use.CUSTOMER);
        }
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
        ONE_PERSON_STANDS_OUT,
        /** No works agreement is in force. */
        NO_AGREEMENT,
        /** The agreement does not name the role of who looks. */
        NOT_FOR_THIS_ROLE,
        /** What is measured goes by an earlier agreement; it is being measured anew. */
        BEING_MEASURED,
        /** The agreement does not hold at the unit's site. */
        NOT_COVERED
    }
}
