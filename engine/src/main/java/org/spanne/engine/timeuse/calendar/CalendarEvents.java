package org.spanne.engine.timeuse.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The events of one or more iCalendar files, without their subjects and texts. Reading never fails on what a file holds;
 * it tells what it could not take as written.
 */
public final class CalendarEvents {

    private final List<CalendarEvent> events;
    private final List<CalendarIssue> issues;
    private final CalendarLimits limits;
    private final @Nullable ZoneId zone;

    private CalendarEvents(
            List<CalendarEvent> events, List<CalendarIssue> issues, CalendarLimits limits, @Nullable ZoneId zone) {
        this.events = List.copyOf(events);
        this.issues = List.copyOf(issues);
        this.limits = limits;
        this.zone = zone;
    }

    /**
     * What an expansion found.
     *
     * @param occurrences by start
     * @param issues what could not be followed to its end
     */
    public record Expansion(List<Occurrence> occurrences, List<CalendarIssue> issues) {}

    /**
     * Reads a file in UTF-8; bytes that are not become replacement characters.
     *
     * @throws IOException if the stream cannot be read
     */
    public static CalendarEvents read(InputStream stream, CalendarLimits limits) throws IOException {
        return read(new InputStreamReader(stream, StandardCharsets.UTF_8), limits);
    }

    /**
     * Reads a file.
     *
     * @throws IOException if the reader cannot be read
     */
    public static CalendarEvents read(Reader reader, CalendarLimits limits) throws IOException {
        CalendarIssues issues = new CalendarIssues();
        List<CalendarEvent> events = new ArrayList<>();
        ZoneId zone = null;
        for (Component calendar : new ComponentReader(limits, issues).read(reader)) {
            EventReader eventReader = new EventReader(calendar, issues);
            for (Component component : calendar.inner("VEVENT")) {
                CalendarEvent event = eventReader.read(component);
                if (event != null) {
                    events.add(event);
                }
            }
            zone = zone == null ? zoneOf(calendar) : zone;
        }
        return new CalendarEvents(events, issues.list(), limits, zone);
    }

    private static @Nullable ZoneId zoneOf(Component calendar) {
        String name = calendar.value("X-WR-TIMEZONE");
        try {
            return name == null ? null : ZoneId.of(name);
        } catch (DateTimeException unknown) {
            return null;
        }
    }

    /** These events and those of another file, which may change single occurrences of these. */
    public CalendarEvents plus(CalendarEvents other) {
        List<CalendarEvent> all = new ArrayList<>(events);
        all.addAll(other.events);
        List<CalendarIssue> allIssues = new ArrayList<>(issues);
        allIssues.addAll(other.issues);
        return new CalendarEvents(all, allIssues, limits, zone == null ? other.zone : zone);
    }

    /** How many events, recurring ones and changed occurrences counting as one each. */
    public int size() {
        return events.size();
    }

    /** What could not be taken as written, at most a thousand of a file. */
    public List<CalendarIssue> issues() {
        return issues;
    }

    /** The zone the first calendar says it was made in; a hint for {@link #expand}. */
    public Optional<ZoneId> zone() {
        return Optional.ofNullable(zone);
    }

    /**
     * Every time the events take place in a period, at least in part; cancelled ones are left out.
     *
     * @param from the first instant
     * @param to the instant after the last
     * @param ownZone where whole days and times without a zone are
     */
    public Expansion expand(Instant from, Instant to, ZoneId ownZone) {
        ExpansionWindow window = new ExpansionWindow(from, to, ownZone, limits);
        for (Revisions revisions : revisions()) {
            revisions.addTo(window);
        }
        return new Expansion(window.occurrences(), window.issues().list());
    }

    private List<Revisions> revisions() {
        Map<String, Revisions> byUid = new LinkedHashMap<>();
        for (CalendarEvent event : events) {
            byUid.computeIfAbsent(event.uid(), _ -> new Revisions()).add(event);
        }
        return List.copyOf(byUid.values());
    }
}
