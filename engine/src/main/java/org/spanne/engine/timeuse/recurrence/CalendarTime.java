package org.spanne.engine.timeuse.recurrence;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A point in time as a calendar writes it (RFC 5545, 3.3.4 and 3.3.5). */
public sealed interface CalendarTime {

    Pattern SHAPE = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T(\\d{2})(\\d{2})(\\d{2})?(Z|z)?)?");

    /** What the clock on the wall shows; midnight for a whole day. */
    LocalDateTime wallClock();

    /** A whole day. */
    record WholeDay(LocalDate date) implements CalendarTime {
        @Override
        public LocalDateTime wallClock() {
            return date.atStartOfDay();
        }
    }

    /** A time that every observer takes by the own clock. */
    record Floating(LocalDateTime wallClock) implements CalendarTime {}

    /** A time by the clock of a place. */
    record Zoned(LocalDateTime wallClock, ZoneRules zone) implements CalendarTime {}

    /** Reads a DATE or a DATE-TIME; a time is UTC where it ends in Z, else floating. */
    static CalendarTime parse(String text) throws Unreadable {
        Matcher shape = SHAPE.matcher(text.strip());
        if (!shape.matches()) {
            throw new Unreadable(
                    "The time " + text + " is neither a date like 20260302 nor a time like 20260302T093000");
        }
        try {
            LocalDate date = LocalDate.of(number(shape, 1), number(shape, 2), number(shape, 3));
            if (shape.group(4) == null) {
                return new WholeDay(date);
            }
            // A leap second becomes the second before it, as java.time knows none.
            int second = shape.group(6) == null ? 0 : Math.min(59, number(shape, 6));
            LocalDateTime time = date.atTime(number(shape, 4), number(shape, 5), second);
            return shape.group(7) == null ? new Floating(time) : new Zoned(time, ZoneOffset.UTC.getRules());
        } catch (DateTimeException impossible) {
            throw new Unreadable("The time " + text + " does not exist: " + impossible.getMessage());
        }
    }

    private static int number(Matcher shape, int group) {
        return Integer.parseInt(shape.group(group));
    }
}
