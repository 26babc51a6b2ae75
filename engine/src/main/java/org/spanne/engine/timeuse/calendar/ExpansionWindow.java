package org.spanne.engine.timeuse.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spanne.engine.timeuse.calendar.EventDetails.Status;
import org.spanne.engine.timeuse.recurrence.CalendarTime.WholeDay;
import org.spanne.engine.timeuse.recurrence.CalendarTime.Zoned;
import org.spanne.engine.timeuse.recurrence.StepBudget;

/** The period an expansion looks at, what it found in it, and what it may still spend. */
final class ExpansionWindow {

    private final Instant from;
    private final Instant to;
    private final ZoneRules zone;
    private final CalendarLimits limits;
    private final StepBudget steps;
    private final CalendarIssues issues = new CalendarIssues();
    private final List<Occurrence> occurrences = new ArrayList<>();

    /**
     * @param from the first instant
     * @param to the instant after the last
     * @param zone where whole days and times without a zone are
     */
    ExpansionWindow(Instant from, Instant to, ZoneId zone, CalendarLimits limits) {
        this.from = from;
        this.to = to;
        this.zone = zone.getRules();
        this.limits = limits;
        steps = new StepBudget(limits.steps());
    }

    Instant from() {
        return from;
    }

    Instant to() {
        return to;
    }

    CalendarLimits limits() {
        return limits;
    }

    StepBudget steps() {
        return steps;
    }

    CalendarIssues issues() {
        return issues;
    }

    /** The zone by whose wall clock an event recurs. */
    ZoneRules zoneOf(CalendarEvent event) {
        return event.start() instanceof Zoned(var _, ZoneRules own) ? own : zone;
    }

    /** Adds an occurrence if it takes place and lies in the window, at least in part. */
    void add(CalendarEvent event, Instant start, Instant end, @Nullable Instant recurrenceId) {
        boolean isInside = start.isBefore(to) && (end.isAfter(from) || start.equals(from));
        if (isInside && event.details().status() != Status.CANCELLED) {
            boolean wholeDays = event.start() instanceof WholeDay;
            occurrences.add(new Occurrence(event.uid(), start, end, wholeDays, recurrenceId, event.details()));
        }
    }

    /** What was found, by start and UID. */
    List<Occurrence> occurrences() {
        occurrences.sort(Comparator.comparing(Occurrence::start).thenComparing(Occurrence::uid));
        return List.copyOf(occurrences);
    }
}
