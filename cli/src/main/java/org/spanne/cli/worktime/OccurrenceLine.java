package org.spanne.cli.worktime;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spanne.engine.timeuse.calendar.EventDetails.Attendee;
import org.spanne.engine.timeuse.calendar.EventDetails.Availability;
import org.spanne.engine.timeuse.calendar.Occurrence;

/**
 * An occurrence as it is listed. Times are ISO 8601 with offset, of whole days just the date; {@code end} is exclusive.
 *
 * @param uid the event
 * @param allDay whether it takes whole days
 * @param status CONFIRMED or TENTATIVE; cancelled ones are not listed
 * @param transparent whether the time stays free
 * @param attendees mail addresses, rooms and resources included
 * @param organizer mail address, or null
 * @param recurrenceId where the event recurs, the start that the occurrence has by its rule
 */
record OccurrenceLine(
        String uid,
        String start,
        String end,
        boolean allDay,
        String status,
        boolean transparent,
        List<String> attendees,
        @Nullable String organizer,
        @Nullable String recurrenceId) {

    static OccurrenceLine of(Occurrence occurrence, ZoneId zone) {
        DateTimeFormatter form =
                occurrence.allDay() ? DateTimeFormatter.ISO_LOCAL_DATE : DateTimeFormatter.ISO_OFFSET_DATE_TIME;
        Instant recurrenceId = occurrence.recurrenceId();
        return new OccurrenceLine(
                occurrence.uid(),
                form.format(occurrence.start().atZone(zone)),
                form.format(occurrence.end().atZone(zone)),
                occurrence.allDay(),
                occurrence.details().status().name(),
                occurrence.details().availability() == Availability.FREE,
                occurrence.details().attendees().stream().map(Attendee::address).toList(),
                occurrence.details().organizer(),
                recurrenceId == null ? null : form.format(recurrenceId.atZone(zone)));
    }
}
