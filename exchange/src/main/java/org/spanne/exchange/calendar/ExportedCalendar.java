package org.spanne.exchange.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import org.spanne.exchange.issue.Issue;
import org.spanne.exchange.issue.IssueCode;
import tools.jackson.core.JacksonException;

/**
 * A calendar exported as JSON, by Microsoft Graph ({@code calendarView}) or the Google Calendar API ({@code
 * events.list}), read as iCalendar in UTF-8. Events stream through one at a time, so a long calendar takes no more memory
 * than a short one. Subjects, texts, places and names of people are passed over unread.
 */
public final class ExportedCalendar extends InputStream {

    private final EventStream events;
    private final String place;
    private final Consumer<Issue> issues;
    private byte[] chunk = bytes("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n");
    private int at;
    private boolean ended;

    /**
     * Starts to read; closing this closes the JSON.
     *
     * @param json one page of an export, or several one after the other or in an array
     * @param place the file as a person knows it, for issues
     * @param issues takes what cannot be handed on
     */
    public ExportedCalendar(InputStream json, String place, Consumer<Issue> issues) {
        events = new EventStream(json);
        this.place = place;
        this.issues = issues;
    }

    @Override
    public int read() throws IOException {
        return filled() ? chunk[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!filled()) {
            return -1;
        }
        int count = Math.min(length, chunk.length - at);
        System.arraycopy(chunk, at, target, offset, count);
        at += count;
        return count;
    }

    private boolean filled() throws IOException {
        while (at == chunk.length && !ended) {
            chunk = bytes(next());
            at = 0;
        }
        return at < chunk.length;
    }

    /** The lines of the next event, or those that end the calendar; empty for an event that is left out. */
    private String next() throws IOException {
        try {
            EventFields event = events.next();
            return event == null ? end() : lines(event);
        } catch (JacksonException e) {
            if (e.getCause() instanceof IOException unreadable) {
                throw unreadable;
            }
            tell(
                    IssueCode.CALENDAR_DAMAGED,
                    e.getLocation() == null ? 0 : e.getLocation().getLineNr(),
                    "",
                    Map.of("reason", e.getOriginalMessage()));
            return ending();
        }
    }

    private String lines(EventFields event) {
        try {
            return event.isFromGoogle() ? GoogleEvent.lines(event) : GraphEvent.lines(event);
        } catch (LeftOut e) {
            tell(e.code(), event.line(), e.value(), Map.of());
            return "";
        }
    }

    private String end() {
        if (!events.isCalendar()) {
            tell(IssueCode.CALENDAR_UNKNOWN, 0, "", Map.of());
        }
        return ending();
    }

    private String ending() {
        ended = true;
        String zone = events.zone();
        EventLines lines = new EventLines();
        if (zone != null) {
            lines.line("X-WR-TIMEZONE", zone);
        }
        return lines.line("END", "VCALENDAR").text();
    }

    private void tell(IssueCode code, long line, String value, Map<String, String> arguments) {
        issues.accept(new Issue(code, place, line, null, value.isEmpty() ? null : value, arguments));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        events.close();
    }
}
