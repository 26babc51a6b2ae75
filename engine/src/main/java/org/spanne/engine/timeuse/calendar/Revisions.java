package org.spanne.engine.timeuse.calendar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.spanne.engine.timeuse.calendar.CalendarEvent.Replaced;

/**
 * All events of one UID. Of several that mean the same (equal RECURRENCE-ID, or none and an equal start) the one with
 * the highest SEQUENCE counts, and among equals the last; so copies of one meeting in several files are one meeting. Of
 * several without RECURRENCE-ID and different starts only those of the highest SEQUENCE count.
 */
final class Revisions {

    private final List<CalendarEvent> masters = new ArrayList<>();
    private final Map<Replaced, CalendarEvent> changes = new LinkedHashMap<>();

    void add(CalendarEvent event) {
        if (event.replaces() != null) {
            changes.merge(event.replaces(), event, Revisions::newer);
            return;
        }
        int highest = masters.isEmpty() ? event.sequence() : masters.getFirst().sequence();
        if (event.sequence() < highest) {
            return;
        }
        masters.removeIf(
                other -> other.sequence() < event.sequence() || other.start().equals(event.start()));
        masters.add(event);
    }

    private static CalendarEvent newer(CalendarEvent one, CalendarEvent other) {
        return other.sequence() >= one.sequence() ? other : one;
    }

    void addTo(ExpansionWindow window) {
        if (masters.isEmpty()) {
            // The event itself is in no file: somebody was invited to single occurrences of it.
            changes.values().forEach(change -> new Series(change, Map.of(), window).addToWindow());
        }
        for (int i = 0; i < masters.size(); i++) {
            new Series(masters.get(i), i == 0 ? changes : Map.of(), window).addToWindow();
        }
    }
}
