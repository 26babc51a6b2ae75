package org.spanne.worktime;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spanne.figure.Period;

/**
 * The working time of the frontline in one period.
 *
 * @param period whole weeks
 * @param threshold the fewest people a shown figure comes from
 * @param groups one for each frontline unit that has people
 * @param total all shown groups together; null where none is shown. It leaves the withheld groups out, so that they
 *     cannot be computed from it
 * @param peopleShown how many people the total comes from
 * @param people how many people were measured at all
 * @param weeks customer-time share of the shown groups week by week, oldest first; not a number where a week is withheld
 */
public record MeasuredTime(
        Period period,
        int threshold,
        List<GroupTime> groups,
        @Nullable TimeSplit total,
        int peopleShown,
        int people,
        List<Double> weeks) {

    public MeasuredTime {
        groups = List.copyOf(groups);
        weeks = List.copyOf(weeks);
    }
}
