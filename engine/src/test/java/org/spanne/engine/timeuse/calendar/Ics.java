package org.spanne.engine.timeuse.calendar;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** Calendars written line by line. */
final class Ics {

    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private Ics() {}

    /** A calendar of one event with UID {@code e}. */
    static CalendarEvents event(String... lines) {
        return calendar("BEGIN:VEVENT", "UID:e", String.join("\r\n", lines), "END:VEVENT");
    }

    static CalendarEvents calendar(String... lines) {
        return text("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + String.join("\r\n", lines) + "\r\nEND:VCALENDAR\r\n");
    }

    static CalendarEvents text(String text) {
        return text(text, CalendarLimits.USUAL);
    }

    static CalendarEvents text(String text, CalendarLimits limits) {
        try {
            return CalendarEvents.read(new StringReader(text), limits);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The starts of all occurrences of 2026, whole days and floating times in Berlin. */
    static List<Instant> starts(CalendarEvents events) {
        return occurrences(events).stream().map(Occurrence::start).toList();
    }

    static List<Occurrence> occurrences(CalendarEvents events) {
        return events.expand(Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2027-01-01T00:00:00Z"), BERLIN)
                .occurrences();
    }

    static List<Instant> instants(String... times) {
        return List.of(times).stream().map(Instant::parse).toList();
    }
}
