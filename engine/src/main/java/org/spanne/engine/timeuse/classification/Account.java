package org.spanne.engine.timeuse.classification;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.spanne.engine.timeuse.TimeUse;
import org.spanne.engine.timeuse.classification.Verdict.Counts;

/**
 * What days went to, and what every entry had to do with it.
 *
 * @param use the minutes
 * @param entries all entries that touch the days, by start; mails of which only the moment is known are not among them
 */
public record Account(TimeUse use, List<Entry> entries) {

    public Account {
        entries = List.copyOf(entries);
    }

    /** Minutes of internal work by what caused it, as far as entries tell; causes without minutes are not among them. */
    public Map<Cause, Integer> internalMinutesByCause() {
        Map<Cause, Integer> minutes = new EnumMap<>(Cause.class);
        for (Entry entry : entries) {
            if (entry.verdict() instanceof Counts counts
                    && counts.cause() != null
                    && counts.use().isInternal()
                    && entry.countedMinutes() > 0) {
                minutes.merge(counts.cause(), entry.countedMinutes(), Integer::sum);
            }
        }
        return minutes;
    }
}
