package org.spanne.exchange.calendar;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.spanne.exchange.issue.IssueCode;

/**
 * An event as Microsoft Graph writes it. A calendarView holds every occurrence of a series by itself; of a series
 * without its occurrences only the first would be known, so it is left out.
 */
final class GraphEvent {

    private GraphEvent() {}

    static String lines(EventFields event) throws LeftOut {
        if (event.word("type").equals("seriesmaster")) {
            throw new LeftOut(IssueCode.CALENDAR_SERIES, "");
        }
        String id = event.text("iCalUId") == null ? event.text("id") : event.text("iCalUId");
        EventLines lines = new EventLines().line("BEGIN", "VEVENT");
        if (id != null) {
            lines.line("UID", id);
        }
        lines.time("DTSTART", time(event, "start"));
        if (event.text("end.dateTime") != null) {
            lines.time("DTEND", time(event, "end"));
        }
        if (event.word("type").equals("occurrence") || event.word("type").equals("exception")) {
            lines.line("X-SPANNE-OF-SERIES", "TRUE");
        }
        if (event.isTrue("isCancelled")) {
            lines.line("STATUS", "CANCELLED");
        }
        lines.line("X-MICROSOFT-CDO-BUSYSTATUS", event.word("showAs").toUpperCase(Locale.ROOT));
        if (!event.word("sensitivity").isEmpty() && !event.word("sensitivity").equals("normal")) {
            lines.line("CLASS", "PRIVATE");
        }
        event.list("categories").forEach(lines::category);
        addPeople(event, lines);
        return lines.line("END", "VEVENT").text();
    }

    private static EventTime time(EventFields event, String which) throws LeftOut {
        String dateTime = event.text(which + ".dateTime");
        return event.isTrue("isAllDay")
                ? EventTime.day(dateTime)
                : EventTime.local(dateTime, event.text(which + ".timeZone"));
    }

    private static void addPeople(EventFields event, EventLines lines) {
        String organizer = event.text("organizer.emailAddress.address");
        if (organizer != null) {
            lines.line("ORGANIZER", "mailto:" + organizer);
        }
        for (EventFields attendee : event.objects("attendees")) {
            String address = attendee.text("emailAddress.address");
            if (address != null) {
                String answer = answer(attendee.word("status.response"));
                lines.person(
                        "ATTENDEE",
                        address,
                        answer == null ? "NEEDS-ACTION" : answer,
                        attendee.word("type").equals("resource"),
                        attendee.word("type").equals("optional"));
            }
        }
        boolean isOrganizer = event.isTrue("isOrganizer");
        String own = isOrganizer ? "ACCEPTED" : answer(event.word("responseStatus.response"));
        if (own != null) {
            String owner = isOrganizer && organizer != null ? organizer : "";
            lines.person("X-SPANNE-OWNER", owner, own, false, false);
        }
    }

    private static @Nullable String answer(String response) {
        return switch (response) {
            case "accepted", "organizer" -> "ACCEPTED";
            case "tentativelyaccepted" -> "TENTATIVE";
            case "declined" -> "DECLINED";
            case "notresponded" -> "NEEDS-ACTION";
            default -> null;
        };
    }
}
