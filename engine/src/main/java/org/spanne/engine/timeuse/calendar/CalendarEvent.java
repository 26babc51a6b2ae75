package org.spanne.engine.timeuse.calendar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spanne.engine.timeuse.recurrence.CalendarTime;
import org.spanne.engine.timeuse.recurrence.EventLength;
import org.spanne.engine.timeuse.recurrence.RecurrenceRule;

/**
 * One VEVENT.
 *
 * @param line where it begins in its file, from 1
 * @param uid its own id, or one made from the line
 * @param sequence the number of its revision
 * @param start when it first takes place
 * @param length how long each time
 * @param recurrence when else it takes place, and when not
 * @param replaces what it stands in for among the occurrences of the event with the same UID; null for that event itself
 * @param details who and how
 */
record CalendarEvent(
        int line,
        String uid,
        int sequence,
        CalendarTime start,
        EventLength length,
        Recurrence recurrence,
        @Nullable Replaced replaces,
        EventDetails details) {

    /**
     * An occurrence that was changed.
     *
     * @param start when it would start by the rule
     * @param andFuture whether all later ones were changed likewise
     */
    record Replaced(CalendarTime start, boolean andFuture) {}

    /**
     * @param rules all that their moments hold is in
     * @param exceptions all that their moments hold is out
     * @param dates further times
     * @param exceptDates times that are out
     */
    record Recurrence(
            List<RecurrenceRule> rules,
            List<RecurrenceRule> exceptions,
            List<FurtherDate> dates,
            List<CalendarTime> exceptDates) {

        Recurrence {
            rules = List.copyOf(rules);
            exceptions = List.copyOf(exceptions);
            dates = List.copyOf(dates);
            exceptDates = List.copyOf(exceptDates);
        }

        boolean isNone() {
            return rules.isEmpty() && dates.isEmpty();
        }
    }

    /**
     * A time given by RDATE.
     *
     * @param length its own length, or null for that of the event
     */
    record FurtherDate(CalendarTime start, @Nullable EventLength length) {}
}
