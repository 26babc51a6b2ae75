package org.spanne.exchange.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.spanne.exchange.issue.IssueCode;

/** When an event starts or ends. */
sealed interface EventTime {

    /** A whole day. */
    record Day(LocalDate date) implements EventTime {}

    /** A moment by the clock of UTC. */
    record Utc(LocalDateTime wallClock) implements EventTime {}

    /**
     * A moment by the clock of a place.
     *
     * @param zone by IANA or Windows
     */
    record Zoned(LocalDateTime wallClock, String zone) implements EventTime {}

    /** The moment of a local time and a zone; without zone it is UTC. */
    static EventTime local(@Nullable String dateTime, @Nullable String zone) throws LeftOut {
        LocalDateTime wallClock = parsed(dateTime, LocalDateTime::parse);
        return zone == null || zone.equals("UTC") ? new Utc(wallClock) : new Zoned(wallClock, zone);
    }

    /** The day of a local time. */
    static EventTime day(@Nullable String dateTime) throws LeftOut {
        return new Day(parsed(dateTime, text -> LocalDate.parse(text.substring(0, Math.min(10, text.length())))));
    }

    /** The moment of a time with offset, by the clock of a zone where that is known, so that a series recurs by it. */
    static EventTime offset(@Nullable String dateTime, @Nullable String zone) throws LeftOut {
        OffsetDateTime moment = parsed(dateTime, OffsetDateTime::parse);
        if (zone != null && ZoneId.getAvailableZoneIds().contains(zone)) {
            return new Zoned(moment.atZoneSameInstant(ZoneId.of(zone)).toLocalDateTime(), zone);
        }
        return new Utc(moment.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime());
    }

    private static <T> T parsed(@Nullable String text, Form<T> form) throws LeftOut {
        try {
            if (text != null) {
                return form.parse(text);
            }
        } catch (DateTimeException notATime) {
            throw new LeftOut(IssueCode.CALENDAR_EVENT_TIME, text);
        }
        throw new LeftOut(IssueCode.CALENDAR_EVENT_TIME, "");
    }

    /** How a time is written. */
    interface Form<T> {

        /**
         * Reads it.
         *
         * @throws DateTimeException where it is none
         */
        T parse(String text);
    }
}
