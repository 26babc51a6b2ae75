package org.spanne.exchange.calendar;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * An event as the Google Calendar API writes it, expanded ({@code singleEvents=true}) or with its rules, which are lines
 * of iCalendar already. What belongs to one series shares the id of the series.
 */
final class GoogleEvent {

    private static final Set<String> RULES = Set.of("RRULE", "RDATE", "EXDATE", "EXRULE");

    private GoogleEvent() {}

    static String lines(EventFields event) throws LeftOut {
        boolean isCancelled = event.word("status").equals("cancelled");
        boolean isChange = has(event, "originalStartTime");
        if (isCancelled && !isChange && !has(event, "start")) {
            return "";
        }
        EventLines lines = new EventLines().line("BEGIN", "VEVENT");
        String id = event.text("recurringEventId") == null ? event.text("id") : event.text("recurringEventId");
        if (id != null) {
            lines.line("UID", id);
        }
        lines.line("SEQUENCE", event.word("sequence").isEmpty() ? "0" : event.word("sequence"));
        lines.time("DTSTART", time(event, has(event, "start") ? "start" : "originalStartTime"));
        if (has(event, "end")) {
            lines.time("DTEND", time(event, "end"));
        }
        if (isChange) {
            lines.time("RECURRENCE-ID", time(event, "originalStartTime"));
        }
        lines.line("STATUS", event.word("status").toUpperCase(Locale.ROOT));
        addShowing(event, lines);
        event.list("recurrence").forEach(rule -> addRule(rule, lines));
        addPeople(event, lines);
        return lines.line("END", "VEVENT").text();
    }

    private static boolean has(EventFields event, String which) {
        return event.text(which + ".dateTime") != null || event.text(which + ".date") != null;
    }

    private static EventTime time(EventFields event, String which) throws LeftOut {
        String date = event.text(which + ".date");
        return date == null
                ? EventTime.offset(event.text(which + ".dateTime"), event.text(which + ".timeZone"))
                : EventTime.day(date);
    }

    private static void addShowing(EventFields event, EventLines lines) {
        String access = event.word("visibility");
        if (access.equals("private") || access.equals("confidential")) {
            lines.line("CLASS", "PRIVATE");
        }
        switch (event.word("eventType")) {
            case "outofoffice" -> lines.line("X-MICROSOFT-CDO-BUSYSTATUS", "OOF");
            case "workinglocation", "birthday" -> lines.line("TRANSP", "TRANSPARENT");
            default -> lines.line("TRANSP", event.word("transparency").toUpperCase(Locale.ROOT));
        }
    }

    private static void addRule(String rule, EventLines lines) {
        int end = 0;
        while (end < rule.length() && rule.charAt(end) != ':' && rule.charAt(end) != ';') {
            end++;
        }
        int colon = rule.indexOf(':');
        if (colon > 0 && RULES.contains(rule.substring(0, end).toUpperCase(Locale.ROOT))) {
            lines.line(rule.substring(0, colon), rule.substring(colon + 1));
        }
    }

    private static void addPeople(EventFields event, EventLines lines) {
        String organizer = event.text("organizer.email");
        if (organizer != null) {
            lines.line("ORGANIZER", "mailto:" + organizer);
        }
        for (EventFields attendee : event.objects("attendees")) {
            String address = Objects.requireNonNullElse(attendee.text("email"), "");
            String answer = answer(attendee.word("responseStatus"));
            boolean isOptional = attendee.isTrue("optional");
            lines.person("ATTENDEE", address, answer, attendee.isTrue("resource"), isOptional);
            if (attendee.isTrue("self")) {
                lines.person("X-SPANNE-OWNER", address, answer, false, isOptional);
            }
        }
        if (organizer != null && event.isTrue("organizer.self")) {
            lines.person("X-SPANNE-OWNER", organizer, "ACCEPTED", false, false);
        }
    }

    private static String answer(String response) {
        return switch (response) {
            case "accepted" -> "ACCEPTED";
            case "tentative" -> "TENTATIVE";
            case "declined" -> "DECLINED";
            default -> "NEEDS-ACTION";
        };
    }
}
