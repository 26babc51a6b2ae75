package org.spanne.exchange.cell;

import org.jspecify.annotations.Nullable;

/** A day, also written as its midnight; its number is the days since 1970. */
final class DayRule implements CellRule {

    @Override
    public @Nullable String normal(String cell, Reading reading) {
        long day = Days.epochDay(cell);
        if (day <= Days.TOO_EARLY || !midnight(cell)) {
            return DayProblem.refuse(cell, day, reading);
        }
        reading.number(day);
        return cell.length() == Days.LENGTH ? cell : cell.substring(0, Days.LENGTH);
    }

    /** Nothing after the day, or {@code 00:00} and further zeros, as databases write days. */
    private static boolean midnight(String cell) {
        if (cell.length() == Days.LENGTH) {
            return true;
        }
        char separator = cell.charAt(Days.LENGTH);
        return (separator == 'T' || separator == ' ')
                && cell.startsWith("00:00", Days.LENGTH + 1)
                && cell.chars().skip(Days.LENGTH + 1L).allMatch(c -> c == '0' || c == ':' || c == '.');
    }
}
