package org.spanne.exchange.cell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spanne.exchange.issue.IssueCode;

/** Says what is wrong with a day, and which day a person may have meant. */
final class DayProblem {

    private static final String EXAMPLE = "2026-03-02";
    private static final Pattern SERIAL = Pattern.compile("[1-9]\\d{4}([.,]\\d+)?");
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})");
    private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-./]?(\\d{1,2})[-./]?(\\d{1,2})");

    private DayProblem() {}

    static @Nullable String refuse(String cell, long day, Reading reading) {
        if (day == Days.IMPOSSIBLE) {
            return reading.refuse(IssueCode.DATE_IMPOSSIBLE);
        }
        if (day == Days.TOO_EARLY) {
            return reading.refuse(IssueCode.DATE_OUT_OF_RANGE);
        }
        String serial = serialDay(cell);
        return serial == null
                ? reading.refuse(IssueCode.DATE_INVALID, Map.of("suggestion", meant(cell)))
                : reading.refuse(IssueCode.DATE_SERIAL, Map.of("suggestion", serial));
    }

    /** The day that a spreadsheet's day number stands for, or null where the text is none. */
    static @Nullable String serialDay(String cell) {
        if (cell.length() > 20 || !SERIAL.matcher(cell).matches()) {
            return null;
        }
        return SERIAL_ZERO.plusDays(Days.number(cell, 0, 5)).toString();
    }

    private static String meant(String cell) {
        if (cell.length() > 20) {
            return EXAMPLE;
        }
        Matcher dayFirst = DAY_FIRST.matcher(cell);
        if (dayFirst.matches()) {
            return day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(cell);
        if (yearFirst.matches()) {
            return day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        Matcher slashes = SLASHES.matcher(cell);
        return slashes.matches() ? ofSlashes(slashes) : EXAMPLE;
    }

    /** {@code 3/14/2026} and {@code 14/3/2026} say themselves which is the month; {@code 3/4/2026} does not. */
    private static String ofSlashes(Matcher slashes) {
        if (Integer.parseInt(slashes.group(1)) > 12) {
            return day(slashes.group(3), slashes.group(2), slashes.group(1));
        }
        return Integer.parseInt(slashes.group(2)) > 12
                ? day(slashes.group(3), slashes.group(1), slashes.group(2))
                : EXAMPLE;
    }

    private static String day(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                    .toString();
        } catch (DateTimeException e) {
            return EXAMPLE;
        }
    }
}
