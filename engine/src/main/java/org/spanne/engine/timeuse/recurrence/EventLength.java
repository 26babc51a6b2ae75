package org.spanne.engine.timeuse.recurrence;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.zone.ZoneRules;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long every occurrence of an event takes (RFC 5545, 3.8.5.3). */
public sealed interface EventLength {

    Pattern SHAPE = Pattern.compile(
            "\\+?P(?:(\\d{1,6})W)?(?:(\\d{1,6})D)?(?:T(?:(\\d{1,8})H)?(?:(\\d{1,9})M)?(?:(\\d{1,9})S)?)?");

    /** Where an occurrence ends that starts at a time of the wall clock. */
    Instant end(LocalDateTime start, ZoneRules zone);

    /** An upper bound of its seconds. */
    long mostSeconds();

    /** The same time on the stop-watch: the event was given by its end. */
    record Exact(Duration time) implements EventLength {
        @Override
        public Instant end(LocalDateTime start, ZoneRules zone) {
            return start.toInstant(zone.getOffset(start)).plus(time);
        }

        @Override
        public long mostSeconds() {
            return time.toSeconds();
        }
    }

    /** Days by the wall clock, then time on the stop-watch: the event was given by its duration. */
    record Nominal(int days, Duration time) implements EventLength {
        @Override
        public Instant end(LocalDateTime start, ZoneRules zone) {
            LocalDateTime day = start.plusDays(days);
            return day.toInstant(zone.getOffset(day)).plus(time);
        }

        @Override
        public long mostSeconds() {
            return (days + 1) * 86_400L + time.toSeconds();
        }
    }

    /** Reads a DURATION that is not negative (RFC 5545, 3.3.6). */
    static Nominal parse(String text) throws Unreadable {
        Matcher shape = SHAPE.matcher(text.strip().toUpperCase(Locale.ROOT));
        if (!shape.matches() || text.strip().endsWith("P") || text.strip().endsWith("T")) {
            throw new Unreadable("The duration " + text + " is not one like PT1H30M or P1D");
        }
        Duration time =
                Duration.ofHours(number(shape, 3)).plusMinutes(number(shape, 4)).plusSeconds(number(shape, 5));
        return new Nominal(number(shape, 1) * 7 + number(shape, 2), time);
    }

    private static int number(Matcher shape, int group) {
        return shape.group(group) == null ? 0 : Integer.parseInt(shape.group(group));
    }
}
