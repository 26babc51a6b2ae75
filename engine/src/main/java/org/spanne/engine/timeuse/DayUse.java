package org.spanne.engine.timeuse;

import java.time.LocalDate;
import java.util.List;

/**
 * What one day of one agent went to. All figures are minutes; every working minute is in one use or unexplained, so
 * {@code workingMinutes = sum of minutes(use) + unexplainedMinutes}.
 */
public final class DayUse {

    /**
     * Minutes of one use that belong to one customer.
     *
     * @param party the caller's number of the customer
     * @param use what they went to
     * @param minutes how many
     */
    public record PartyMinutes(int party, Use use, int minutes) {}

    private final LocalDate day;
    private final int workingMinutes;
    private final int afterHoursMinutes;
    private final int tentativeMinutes;
    private final int[] minutes;
    private final List<PartyMinutes> parties;

    DayUse(LocalDate day, Counter.Tally tally) {
        this.day = day;
        workingMinutes = tally.windowMinutes + tally.afterHoursMinutes;
        afterHoursMinutes = tally.afterHoursMinutes;
        tentativeMinutes = tally.tentativeMinutes;
        minutes = tally.minutes;
        parties = tally.parties();
    }

    /** The day by the agent's own wall clock. */
    public LocalDate day() {
        return day;
    }

    /** Contracted time less absences, plus what counted after hours: the whole of every share. */
    public int workingMinutes() {
        return workingMinutes;
    }

    /** What counted outside contracted hours; part of the working minutes and of its use. */
    public int afterHoursMinutes() {
        return afterHoursMinutes;
    }

    /** How many counted minutes come from entries that were only tentatively accepted. */
    public int tentativeMinutes() {
        return tentativeMinutes;
    }

    /** Minutes of one use. */
    public int minutes(Use use) {
        return minutes[use.index()];
    }

    /** Working minutes that nothing explains; any of them may have gone to a customer. */
    public int unexplainedMinutes() {
        int explained = 0;
        for (int m : minutes) {
            explained += m;
        }
        return workingMinutes - explained;
    }

    /** Minutes by customer and use, without those that belong to no customer. */
    public List<PartyMinutes> parties() {
        return parties;
    }
}
