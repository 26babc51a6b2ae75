package org.spanne.exchange.mail;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the Date of a mail (RFC 5322, 3.3, and older forms of 4.3); a zone that it does not know is UTC, as 4.3 asks. */
final class MailDate {

    private static final Pattern SHAPE = Pattern.compile("(?:[A-Za-z]+\\s*,)?\\s*(\\d{1,2})\\s+([A-Za-z]{3})[a-z]*\\s+"
            + "(\\d{2,4})\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?\\s*([+-]\\d{4}|[A-Za-z]*).*");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Map<String, Integer> HOURS = Map.of(
            "EST", -5, "EDT", -4, "CST", -6, "CDT", -5, "MST", -7, "MDT", -6, "PST", -8, "PDT", -7, "CET", 1, "CEST",
            2);

    private MailDate() {}

    /** The instant; null where the text is no date. */
    static @Nullable Instant parse(String text) {
        Matcher shape = SHAPE.matcher(text.strip());
        int month = shape.matches() ? MONTHS.indexOf(shape.group(2).toLowerCase(Locale.ROOT)) + 1 : 0;
        if (month == 0) {
            return null;
        }
        try {
            // a leap second becomes the second before it, as java.time knows none
            int second = shape.group(6) == null ? 0 : Math.min(59, number(shape, 6));
            return LocalDateTime.of(year(shape), month, number(shape, 1), number(shape, 4), number(shape, 5), second)
                    .toInstant(offset(shape.group(7)));
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    private static int year(Matcher shape) {
        int year = number(shape, 3);
        if (shape.group(3).length() == 4) {
            return year;
        }
        return shape.group(3).length() == 2 && year < 50 ? 2000 + year : 1900 + year;
    }

    private static ZoneOffset offset(String zone) {
        if (zone.startsWith("+") || zone.startsWith("-")) {
            int hours = Integer.parseInt(zone.substring(1, 3));
            int minutes = Integer.parseInt(zone.substring(3));
            int sign = zone.startsWith("-") ? -1 : 1;
            return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
        }
        return ZoneOffset.ofHours(HOURS.getOrDefault(zone.toUpperCase(Locale.ROOT), 0));
    }

    private static int number(Matcher shape, int group) {
        return Integer.parseInt(shape.group(group));
    }
}
