package org.spanne.exchange.cell;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spanne.exchange.issue.IssueCode;

/**
 * A moment: a day and a time, with {@code T} or a blank between them and an offset behind, or local in the
 * reading's zone. A bare day is its midnight. Its number is the seconds since 1970.
 */
final class MomentRule implements CellRule {

    private static final Map<String, String> EXAMPLE = Map.of("suggestion", "2026-03-02T09:30:00+01:00");
    private static final int NORMAL_LENGTH = "2026-03-02T09:30:00Z".length();
    private static final int SECONDS_A_DAY = 86_400;
    private static final int NO_OFFSET = Integer.MIN_VALUE;
    private static final int MOST_PLACES = 6;

    @Override
    public @Nullable String normal(String cell, Reading reading) {
        long day = Days.epochDay(cell);
        if (day <= Days.TOO_EARLY) {
            boolean timed = day == Days.SHAPELESS && DayProblem.serialDay(cell) == null && cell.indexOf(':') > 0;
            return timed ? reading.refuse(IssueCode.TIME_INVALID, EXAMPLE) : DayProblem.refuse(cell, day, reading);
        }
        int second = secondOfDay(cell);
        int fractionEnd = second < 0 ? -1 : fractionEnd(cell);
        if (fractionEnd < 0) {
            return reading.refuse(IssueCode.TIME_INVALID, EXAMPLE);
        }
        int offsetAt = blanksSkipped(cell, fractionEnd);
        int offset = offset(cell, offsetAt);
        if (offset == NO_OFFSET && offsetAt < cell.length()) {
            return reading.refuse(IssueCode.TIME_INVALID, EXAMPLE);
        }
        long local = day * SECONDS_A_DAY + second;
        long moment = local - (offset == NO_OFFSET ? zoneOffset(local, reading) : offset);
        reading.number(moment);
        boolean normal =
                cell.length() == NORMAL_LENGTH && cell.charAt(NORMAL_LENGTH - 1) == 'Z' && cell.charAt(10) == 'T';
        return normal ? cell : written(moment, fraction(cell, fractionEnd));
    }

    private static int zoneOffset(long local, Reading reading) {
        LocalDateTime time = LocalDateTime.ofEpochSecond(local, 0, ZoneOffset.UTC);
        return reading.takeZone().getRules().getOffset(time).getTotalSeconds();
    }

    /** The second of the day, 0 where the cell is a bare day, -1 where there is no time. */
    private static int secondOfDay(String cell) {
        if (cell.length() == Days.LENGTH) {
            return 0;
        }
        boolean separated = cell.charAt(Days.LENGTH) == 'T' || cell.charAt(Days.LENGTH) == ' ';
        int hour = Days.number(cell, 11, 2);
        int minute = Days.number(cell, 14, 2);
        if (!separated || hour < 0 || hour > 23 || minute < 0 || minute > 59 || cell.charAt(13) != ':') {
            return -1;
        }
        int second = hasSeconds(cell) ? Days.number(cell, 17, 2) : 0;
        return second < 0 || second > 59 ? -1 : (hour * 60 + minute) * 60 + second;
    }

    private static boolean hasSeconds(String cell) {
        return cell.length() > 16 && cell.charAt(16) == ':';
    }

    /** Where the time ends, fraction included; -1 where a point has no digits behind it. */
    private static int fractionEnd(String cell) {
        if (cell.length() == Days.LENGTH) {
            return Days.LENGTH;
        }
        int end = hasSeconds(cell) ? 19 : 16;
        if (end >= cell.length() || end == 16 || (cell.charAt(end) != '.' && cell.charAt(end) != ',')) {
            return end;
        }
        int i = end + 1;
        while (i < cell.length() && Days.number(cell, i, 1) >= 0) {
            i++;
        }
        return i == end + 1 ? -1 : i;
    }

    private static int blanksSkipped(String cell, int from) {
        return from < cell.length() && cell.charAt(from) == ' ' ? from + 1 : from;
    }

    /** The digits behind the second, cut to microseconds; empty where there are none but zeros. */
    private static String fraction(String cell, int end) {
        if (end <= 20) {
            return "";
        }
        String digits = cell.substring(20, Math.min(end, 20 + MOST_PLACES));
        int last = digits.length();
        while (last > 0 && digits.charAt(last - 1) == '0') {
            last--;
        }
        return digits.substring(0, last);
    }

    /** The offset's seconds of {@code Z}, {@code +01:00}, {@code +0100} or {@code +01} at a place up to the end. */
    private static int offset(String cell, int at) {
        int length = cell.length() - at;
        if (length == 1 && (cell.charAt(at) == 'Z' || cell.charAt(at) == 'z')) {
            return 0;
        }
        boolean shaped = length == 3 || length == 5 || (length == 6 && cell.charAt(at + 3) == ':');
        if (!shaped || (cell.charAt(at) != '+' && cell.charAt(at) != '-')) {
            return NO_OFFSET;
        }
        int hours = Days.number(cell, at + 1, 2);
        int minutes = length == 3 ? 0 : Days.number(cell, cell.length() - 2, 2);
        if (hours < 0 || hours > 18 || minutes < 0 || minutes > 59) {
            return NO_OFFSET;
        }
        int seconds = (hours * 60 + minutes) * 60;
        return cell.charAt(at) == '-' ? -seconds : seconds;
    }

    private static String written(long moment, String fraction) {
        LocalDateTime time = LocalDateTime.ofEpochSecond(moment, 0, ZoneOffset.UTC);
        StringBuilder text = new StringBuilder(NORMAL_LENGTH + MOST_PLACES + 1);
        text.append(time.getYear()).append('-');
        two(text, time.getMonthValue()).append('-');
        two(text, time.getDayOfMonth()).append('T');
        two(text, time.getHour()).append(':');
        two(text, time.getMinute()).append(':');
        two(text, time.getSecond());
        return (fraction.isEmpty() ? text : text.append('.').append(fraction))
                .append('Z')
                .toString();
    }

    private static StringBuilder two(StringBuilder text, int number) {
        return text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }
}
