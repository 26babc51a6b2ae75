package org.spanne.cli.worktime;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spanne.cli.worktime.folder.Days;
import org.spanne.cli.worktime.folder.FolderPeople;
import org.spanne.engine.timeuse.CountingRules;
import org.spanne.engine.timeuse.DayUse;

/**
 * What is counted, and how.
 *
 * @param people the folder's people with all that is known of their time
 * @param person the only one to count, or null for everybody
 * @param days the days to count
 * @param begin when everybody's day begins, or null to tell it from the entries
 */
record Count(
        FolderPeople people,
        @Nullable String person,
        Days days,
        CountingRules rules,
        @Nullable LocalTime begin) {

    /** Takes what was counted, one person after the other. */
    interface Receiver {

        /** The days of a person on which there was work or anything counted. */
        void accept(String personId, String unitId, List<DayUse> days);
    }

    /** Counts; once only. */
    void to(Receiver receiver) {
        people.people().forEach((id, one) -> {
            if (person == null || person.equals(id)) {
                List<DayUse> counted = one.count(days, rules, begin).days().stream()
                        .filter(day -> day.workingMinutes() > 0)
                        .toList();
                receiver.accept(id, one.unitId(), counted);
            }
        });
    }
}
