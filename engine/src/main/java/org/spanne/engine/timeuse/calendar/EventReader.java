package org.spanne.engine.timeuse.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spanne.engine.timeuse.calendar.CalendarEvent.FurtherDate;
import org.spanne.engine.timeuse.calendar.CalendarEvent.Recurrence;
import org.spanne.engine.timeuse.calendar.CalendarEvent.Replaced;
import org.spanne.engine.timeuse.calendar.CalendarIssue.Code;
import org.spanne.engine.timeuse.recurrence.CalendarTime;
import org.spanne.engine.timeuse.recurrence.CalendarTime.Floating;
import org.spanne.engine.timeuse.recurrence.CalendarTime.WholeDay;
import org.spanne.engine.timeuse.recurrence.CalendarTime.Zoned;
import org.spanne.engine.timeuse.recurrence.EventLength;
import org.spanne.engine.timeuse.recurrence.RecurrenceRule;
import org.spanne.engine.timeuse.recurrence.Unreadable;

/** Takes the events of one calendar apart; what cannot be read is told and left out, and the rest is kept. */
final class EventReader {

    private final TimeZones zones;
    private final CalendarIssues issues;
    private final DetailsReader details;

    EventReader(Component calendar, CalendarIssues issues) {
        this.issues = issues;
        zones = new TimeZones(calendar);
        details = new DetailsReader("CANCEL".equalsIgnoreCase(calendar.value("METHOD")));
    }

    /** The event; null where it has no start that can be read. */
    @Nullable
    CalendarEvent read(Component event) {
        ContentLine startLine = event.first("DTSTART");
        CalendarTime start = startLine == null ? null : time(startLine);
        if (start == null) {
            issues.add(event.line(), Code.NO_START, "The event has no start that can be read; it is left out");
            return null;
        }
        return new CalendarEvent(
                event.line(),
                uid(event),
                sequence(event),
                start,
                length(event, start),
                recurrence(event, start),
                replaced(event),
                details.read(event));
    }

    private @Nullable Replaced replaced(Component event) {
        ContentLine line = event.first("RECURRENCE-ID");
        CalendarTime start = line == null ? null : time(line);
        return line == null || start == null
                ? null
                : new Replaced(
                        start,
                        "THISANDFUTURE".equalsIgnoreCase(line.parameters().get("RANGE")));
    }

    private String uid(Component event) {
        String uid = event.value("UID");
        if (uid == null || uid.isEmpty()) {
            issues.add(event.line(), Code.NO_UID, "The event has no UID; changes of single occurrences cannot find it");
            return "line-" + event.line();
        }
        return uid;
    }

    private static int sequence(Component event) {
        String sequence = event.value("SEQUENCE");
        return sequence != null && sequence.matches("\\d{1,9}") ? Integer.parseInt(sequence) : 0;
    }

    private EventLength length(Component event, CalendarTime start) {
        ContentLine endLine = event.first("DTEND");
        CalendarTime end = endLine == null ? null : time(endLine);
        if (end != null) {
            return lengthUntil(end, start, event.line());
        }
        ContentLine duration = event.first("DURATION");
        if (duration != null) {
            try {
                return EventLength.parse(duration.value());
            } catch (Unreadable fault) {
                issues.add(duration.number(), Code.BAD_TIME, fault.reason());
            }
        }
        return new EventLength.Nominal(start instanceof WholeDay ? 1 : 0, Duration.ZERO);
    }

    private EventLength lengthUntil(CalendarTime end, CalendarTime start, int line) {
        if (start instanceof WholeDay(var date)) {
            long days = ChronoUnit.DAYS.between(date, end.wallClock().toLocalDate());
            if (days < 0) {
                issues.add(line, Code.END_BEFORE_START, "The event ends before it starts; it is taken as one day");
            }
            return new EventLength.Nominal((int) Math.max(1, days), Duration.ZERO);
        }
        Duration time = Duration.between(instant(start), instant(end));
        if (time.isNegative()) {
            issues.add(line, Code.END_BEFORE_START, "The event ends before it starts; it is taken as having no length");
            return new EventLength.Exact(Duration.ZERO);
        }
        return new EventLength.Exact(time);
    }

    /** Floating times are compared as if they were UTC, which keeps their distance. */
    private static Instant instant(CalendarTime time) {
        return switch (time) {
            case Zoned(var clock, ZoneRules zone) -> clock.toInstant(zone.getOffset(clock));
            case Floating(var clock) -> clock.toInstant(ZoneOffset.UTC);
            case WholeDay day -> day.wallClock().toInstant(ZoneOffset.UTC);
        };
    }

    private Recurrence recurrence(Component event, CalendarTime start) {
        List<FurtherDate> dates = new ArrayList<>();
        for (ContentLine line : event.all("RDATE")) {
            for (String value : line.value().split(",", -1)) {
                addDate(line, value, dates);
            }
        }
        List<CalendarTime> exceptDates = new ArrayList<>();
        for (ContentLine line : event.all("EXDATE")) {
            for (String value : line.value().split(",", -1)) {
                CalendarTime time = time(line, value);
                if (time != null) {
                    exceptDates.add(time);
                }
            }
        }
        return new Recurrence(rules(event, "RRULE", start), rules(event, "EXRULE", start), dates, exceptDates);
    }

    private void addDate(ContentLine line, String value, List<FurtherDate> dates) {
        int slash = value.indexOf('/');
        CalendarTime time = time(line, slash < 0 ? value : value.substring(0, slash));
        if (time == null) {
            return;
        }
        EventLength length = null;
        if (slash >= 0) {
            String rest = value.substring(slash + 1).strip();
            try {
                length = rest.startsWith("P")
                        ? EventLength.parse(rest)
                        : lengthUntil(zoned(line, CalendarTime.parse(rest)), time, line.number());
            } catch (Unreadable fault) {
                issues.add(line.number(), Code.BAD_TIME, fault.reason());
            }
        }
        dates.add(new FurtherDate(time, length));
    }

    private List<RecurrenceRule> rules(Component event, String property, CalendarTime start) {
        List<RecurrenceRule> rules = new ArrayList<>();
        for (ContentLine line : event.all(property)) {
            try {
                RecurrenceRule rule = RecurrenceRule.parse(line.value());
                CalendarTime until = rule.until();
                if (until != null && until.wallClock().plusDays(1).isBefore(start.wallClock())) {
                    issues.add(line.number(), Code.RULE_ENDS_BEFORE_START, "UNTIL lies before DTSTART");
                }
                rules.add(rule);
            } catch (Unreadable fault) {
                issues.add(line.number(), Code.BAD_RULE, fault.reason());
            }
        }
        return rules;
    }

    private @Nullable CalendarTime time(ContentLine line) {
        return time(line, line.value());
    }

    private @Nullable CalendarTime time(ContentLine line, String value) {
        try {
            return zoned(line, CalendarTime.parse(value));
        } catch (Unreadable fault) {
            issues.add(line.number(), Code.BAD_TIME, line.name() + ": " + fault.reason());
            return null;
        }
    }

    private CalendarTime zoned(ContentLine line, CalendarTime time) {
        String tzid = line.parameters().get("TZID");
        if (!(time instanceof Floating) || tzid == null || tzid.isBlank()) {
            return time;
        }
        ZoneRules zone = zones.find(tzid);
        if (zone == null) {
            issues.add(line.number(), Code.UNKNOWN_ZONE, "The time zone " + shown(tzid) + " is not known");
            return time;
        }
        return new Zoned(time.wallClock(), zone);
    }

    private static String shown(String text) {
        int enough = 60;
        return text.length() <= enough ? text : text.substring(0, enough) + "…";
    }
}
