package org.spanne.cli.worktime;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spanne.cli.worktime.folder.Days;
import org.spanne.cli.worktime.folder.FolderPeople;
import org.spanne.cli.worktime.folder.Person;
import org.spanne.engine.timeuse.CountingRules;
import org.spanne.engine.timeuse.DayUse;
import org.spanne.engine.timeuse.classification.Account;

/**
 * What is counted, and how.
 *
 * @param people the folder's people with all that is known of their time
 * @param only the only one to count, or null for everybody
 * @param days the days to count
 * @param begin when everybody's day begins, or null to tell it from the entries
 */
record Count(
        FolderPeople people,
        @Nullable String only,
        Days days,
        CountingRules rules,
        @Nullable LocalTime begin) {

    /**
     * What one person's days went to.
     *
     * @param id who
     */
    record Counted(String id, Person person, Account account) {

        /** The days on which there was work or anything counted. */
        List<DayUse> days() {
            return account.use().days().stream()
                    .filter(day -> day.workingMinutes() > 0)
                    .toList();
        }
    }

    /** Takes what was counted, one person after the other. */
    interface Receiver {

        void accept(Counted counted);
    }

    /** Counts; once only. */
    void to(Receiver receiver) {
        people.people().forEach((id, person) -> {
            if (only == null || only.equals(id)) {
                receiver.accept(new Counted(id, person, person.account(days, rules, begin)));
            }
        });
    }
}
