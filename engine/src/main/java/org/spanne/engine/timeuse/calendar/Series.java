package org.spanne.engine.timeuse.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.spanne.engine.timeuse.calendar.CalendarEvent.FurtherDate;
import org.spanne.engine.timeuse.calendar.CalendarEvent.Replaced;
import org.spanne.engine.timeuse.calendar.CalendarIssue.Code;
import org.spanne.engine.timeuse.recurrence.CalendarTime;
import org.spanne.engine.timeuse.recurrence.CalendarTime.Floating;
import org.spanne.engine.timeuse.recurrence.CalendarTime.WholeDay;
import org.spanne.engine.timeuse.recurrence.CalendarTime.Zoned;
import org.spanne.engine.timeuse.recurrence.EventLength;
import org.spanne.engine.timeuse.recurrence.RecurrenceRule;
import org.spanne.engine.timeuse.recurrence.RuleExpansion;

/**
 * One event with the events that stand in for single occurrences of it. DTSTART is always an occurrence (RFC 5545,
 * 3.8.5.3); an EXDATE takes out the occurrence that starts at exactly its instant, or on its day where it is a date.
 */
final class Series {

    /** A little more than any zone is away from UTC, and any change of its clock. */
    private static final long MARGIN = 2 * 86_400L;

    private final CalendarEvent event;
    private final ZoneRules zone;
    private final ExpansionWindow window;
    private final List<Change> changes = new ArrayList<>();

    /**
     * @param event the event as it recurs
     * @param changed the events that stand in for its occurrences
     */
    Series(CalendarEvent event, Map<Replaced, CalendarEvent> changed, ExpansionWindow window) {
        this.event = event;
        this.window = window;
        zone = window.zoneOf(event);
        changed.forEach((replaced, change) ->
                changes.add(new Change(change, instantOf(replaced.start()), replaced.andFuture())));
    }

    /**
     * An event that stands in for an occurrence.
     *
     * @param original when that would start
     * @param andFuture whether it stands in for all later ones too
     */
    private record Change(CalendarEvent event, Instant original, boolean andFuture) {}

    /** Adds the occurrences that lie in the window and take place. */
    void addToWindow() {
        Set<Instant> replaced = new HashSet<>();
        for (Change change : changes) {
            replaced.add(change.original());
            add(
                    change.event(),
                    change.event().start().wallClock(),
                    change.event().length(),
                    change.original());
        }
        starts().forEach((start, length) -> {
            Instant original = instant(start);
            Change change = replaced.contains(original) ? null : latestChangeBefore(original);
            if (change != null) {
                Duration later = Duration.between(wallClockOf(change.original()), start);
                CalendarEvent now = change.event();
                add(now, now.start().wallClock().plus(later), now.length(), original);
            } else if (!replaced.contains(original)) {
                add(event, start, length, recurrenceId(original));
            }
        });
    }

    private @Nullable Instant recurrenceId(Instant original) {
        if (event.replaces() != null) {
            return instantOf(event.replaces().start());
        }
        return event.recurrence().isNone() ? null : original;
    }

    private void add(CalendarEvent what, LocalDateTime start, EventLength length, @Nullable Instant recurrenceId) {
        ZoneRules place = window.zoneOf(what);
        window.add(what, start.toInstant(place.getOffset(start)), length.end(start, place), recurrenceId);
    }

    /** The latest change that goes for all occurrences after its own. */
    private @Nullable Change latestChangeBefore(Instant original) {
        return changes.stream()
                .filter(change -> change.andFuture() && change.original().isBefore(original))
                .max(Comparator.comparing(Change::original))
                .orElse(null);
    }

    private Map<LocalDateTime, EventLength> starts() {
        Map<LocalDateTime, EventLength> starts = new TreeMap<>();
        starts.put(event.start().wallClock(), event.length());
        for (RecurrenceRule rule : event.recurrence().rules()) {
            follow(rule, moment -> starts.put(wallClock(moment), event.length()));
        }
        for (FurtherDate date : event.recurrence().dates()) {
            EventLength length = date.length() == null ? event.length() : date.length();
            starts.put(wallClockOf(instantOf(date.start())), length);
        }
        Set<Instant> excepted = new HashSet<>();
        for (CalendarTime date : event.recurrence().exceptDates()) {
            excepted.add(instantOf(date));
        }
        for (RecurrenceRule rule : event.recurrence().exceptions()) {
            follow(rule, moment -> excepted.add(instant(wallClock(moment))));
        }
        starts.keySet().removeIf(start -> excepted.contains(instant(start)));
        return starts;
    }

    private void follow(RecurrenceRule rule, LongConsumer receiver) {
        RuleExpansion expansion = new RuleExpansion(
                rule, event.start().wallClock(), event.start() instanceof WholeDay, until(rule.until()));
        long from = window.from().getEpochSecond() - event.length().mostSeconds() - MARGIN;
        long to = window.to().getEpochSecond() + MARGIN;
        int[] left = {window.limits().occurrencesOfEvent()};
        RuleExpansion.Outcome outcome = expansion.run(from, to, window.steps(), moment -> {
            if (moment < from) {
                return true;
            }
            receiver.accept(moment);
            return --left[0] > 0;
        });
        if (outcome != RuleExpansion.Outcome.COMPLETE) {
            window.issues()
                    .add(event.line(), Code.TOO_MANY, "The event recurs too often to follow; the rest is left out");
        }
    }

    private @Nullable LocalDateTime until(@Nullable CalendarTime until) {
        return switch (until) {
            case null -> null;
            case WholeDay(var date) -> date.atTime(LocalTime.MAX.withNano(0));
            case Floating(var clock) -> clock;
            case Zoned zoned -> event.start() instanceof Zoned ? wallClockOf(instantOf(zoned)) : zoned.wallClock();
        };
    }

    /** The instant that a time names among the occurrences of this event. */
    private Instant instantOf(CalendarTime time) {
        boolean wholeDays = event.start() instanceof WholeDay;
        return switch (time) {
            case WholeDay(var date) ->
                instant(date.atTime(event.start().wallClock().toLocalTime()));
            case Floating(var clock) -> instant(wholeDays ? clock.toLocalDate().atStartOfDay() : clock);
            case Zoned(var clock, ZoneRules place) ->
                wholeDays ? instant(clock.toLocalDate().atStartOfDay()) : clock.toInstant(place.getOffset(clock));
        };
    }

    private Instant instant(LocalDateTime wallClock) {
        return wallClock.toInstant(zone.getOffset(wallClock));
    }

    private LocalDateTime wallClockOf(Instant instant) {
        return LocalDateTime.ofInstant(instant, zone.getOffset(instant));
    }

    private static LocalDateTime wallClock(long moment) {
        return LocalDateTime.ofEpochSecond(moment, 0, ZoneOffset.UTC);
    }
}
