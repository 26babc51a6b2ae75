package org.spanne.engine.timeuse.calendar;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spanne.engine.timeuse.calendar.CalendarIssue.Code;
import org.spanne.engine.timeuse.recurrence.Unreadable;

/** Reads a file into its calendars; only what the times and people of events need is kept, never text. */
final class ComponentReader {

    private static final String CALENDAR = "VCALENDAR";
    private static final String EVENT = "VEVENT";
    private static final Set<String> KEPT_COMPONENTS = Set.of(CALENDAR, EVENT, "VTIMEZONE", "STANDARD", "DAYLIGHT");
    private static final Set<String> KEPT_LINES = Set.of(
            "ATTENDEE",
            "CATEGORIES",
            "CLASS",
            "DTEND",
            "DTSTART",
            "DURATION",
            "EXDATE",
            "EXRULE",
            "METHOD",
            "ORGANIZER",
            "RDATE",
            "RECURRENCE-ID",
            "RRULE",
            "SEQUENCE",
            "STATUS",
            "TRANSP",
            "TZID",
            "TZOFFSETFROM",
            "TZOFFSETTO",
            "UID",
            "X-LIC-LOCATION",
            "X-MICROSOFT-CDO-BUSYSTATUS",
            DetailsReader.OF_SERIES,
            DetailsReader.OWNER,
            "X-WR-TIMEZONE");

    private final CalendarLimits limits;
    private final CalendarIssues issues;
    private final Deque<Component> open = new ArrayDeque<>();
    private final List<Component> calendars = new ArrayList<>();
    private @Nullable Component stray;
    private int events;

    ComponentReader(CalendarLimits limits, CalendarIssues issues) {
        this.limits = limits;
        this.issues = issues;
    }

    /** The calendars of a file, in order; events outside any are in one of their own. */
    List<Component> read(Reader reader) throws IOException {
        ContentLines lines = new ContentLines(reader, limits.lineCharacters());
        for (ContentLines.Line line = lines.next(); line != null; line = lines.next()) {
            take(line);
        }
        for (Component component : open) {
            issues.add(component.line(), Code.BAD_NESTING, component.name() + " is never closed");
            if (component.name().equals(CALENDAR)) {
                calendars.add(component);
            }
        }
        if (stray != null) {
            calendars.add(stray);
        }
        if (calendars.isEmpty()) {
            issues.add(0, Code.NOT_A_CALENDAR, "The file has no BEGIN:VCALENDAR. Maybe it is not an iCalendar file.");
        }
        return calendars;
    }

    private void take(ContentLines.Line line) {
        ContentLine content;
        try {
            content = ContentLine.parse(line.number(), line.text());
        } catch (Unreadable fault) {
            if (!line.text().isBlank() && !open.isEmpty()) {
                issues.add(line.number(), Code.BAD_LINE, fault.reason() + "; it is left out");
            }
            return;
        }
        switch (content.name()) {
            case "BEGIN" -> begin(content);
            case "END" -> end(content);
            default -> keep(content, line.cut());
        }
    }

    private void begin(ContentLine content) {
        String name = content.value().toUpperCase(Locale.ROOT);
        Component unclosed = open.peek();
        if (unclosed != null && name.equals(EVENT) && unclosed.name().equals(EVENT)) {
            issues.add(unclosed.line(), Code.BAD_NESTING, "The event is not closed before the next; it is left out");
            open.pop();
        }
        open.push(new Component(name, content.number()));
    }

    private void end(ContentLine content) {
        String name = content.value().toUpperCase(Locale.ROOT);
        if (open.stream().noneMatch(component -> component.name().equals(name))) {
            issues.add(content.number(), Code.BAD_NESTING, "END:" + name + " closes nothing");
            return;
        }
        Component closed = open.pop();
        while (!closed.name().equals(name)) {
            issues.add(closed.line(), Code.BAD_NESTING, closed.name() + " is not closed; it is left out");
            closed = open.pop();
        }
        if (KEPT_COMPONENTS.contains(name)) {
            place(closed);
        }
    }

    private void place(Component closed) {
        if (closed.name().equals(CALENDAR)) {
            calendars.add(closed);
            return;
        }
        if (closed.name().equals(EVENT) && ++events > limits.events()) {
            if (events == limits.events() + 1) {
                issues.add(closed.line(), Code.TOO_MANY, "The file has more than " + limits.events() + " events");
            }
            return;
        }
        Component outer = open.peek();
        if (outer != null) {
            outer.add(closed);
        } else if (closed.name().equals(EVENT)) {
            if (stray == null) {
                stray = new Component(CALENDAR, closed.line());
                issues.add(closed.line(), Code.BAD_NESTING, "An event stands outside BEGIN:VCALENDAR");
            }
            stray.add(closed);
        }
    }

    private void keep(ContentLine content, boolean cut) {
        Component component = open.peek();
        if (component == null || !KEPT_COMPONENTS.contains(component.name()) || !KEPT_LINES.contains(content.name())) {
            return;
        }
        if (cut) {
            issues.add(
                    content.number(),
                    Code.BAD_LINE,
                    content.name() + " is longer than " + limits.lineCharacters() + " characters; it is left out");
            return;
        }
        component.add(content);
    }
}
