package org.spanne.engine.timeuse;

import java.util.ArrayList;
import java.util.List;

/** Adds up one day. */
final class DayTally {

    int windowMinutes;
    int afterHoursMinutes;
    int tentativeMinutes;
    final int[] minutes = new int[Use.values().length];
    private final List<DayUse.PartyMinutes> parties = new ArrayList<>(4);

    void add(Use use, int party, int count) {
        if (count == 0) {
            return;
        }
        minutes[use.index()] += count;
        if (party == Spans.NOBODY) {
            return;
        }
        // A day has at most 1500 minutes, so the list stays short whatever comes in.
        for (int i = 0; i < parties.size(); i++) {
            DayUse.PartyMinutes known = parties.get(i);
            if (known.party() == party && known.use() == use) {
                parties.set(i, new DayUse.PartyMinutes(party, use, known.minutes() + count));
                return;
            }
        }
        parties.add(new DayUse.PartyMinutes(party, use, count));
    }

    int freeMinutes() {
        int free = windowMinutes + afterHoursMinutes;
        for (int m : minutes) {
            free -= m;
        }
        return free;
    }

    List<DayUse.PartyMinutes> parties() {
        return List.copyOf(parties);
    }
}
