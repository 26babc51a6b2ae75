package org.spanne.exchange.cell;

import java.time.LocalDate;
import java.time.YearMonth;

/** Days written {@code 2026-03-02}, read by hand since there are millions of them. */
final class Days {

    /** Not shaped like a day. */
    static final long SHAPELESS = Long.MIN_VALUE;

    /** Shaped like a day that the calendar does not have. */
    static final long IMPOSSIBLE = Long.MIN_VALUE + 1;

    /** A year before 1900. */
    static final long TOO_EARLY = Long.MIN_VALUE + 2;

    static final int LENGTH = 10;
    private static final int FIRST_YEAR = 1900;

    private Days() {}

    /** The days since 1970 of the day at the start of a text, or one of the constants. */
    static long epochDay(String text) {
        if (text.length() < LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return SHAPELESS;
        }
        int year = number(text, 0, 4);
        int month = number(text, 5, 2);
        int day = number(text, 8, 2);
        if (year < 0 || month < 0 || day < 0) {
            return SHAPELESS;
        }
        if (month < 1
                || month > 12
                || day < 1
                || (day > 28 && day > YearMonth.of(year, month).lengthOfMonth())) {
            return IMPOSSIBLE;
        }
        return year < FIRST_YEAR ? TOO_EARLY : LocalDate.of(year, month, day).toEpochDay();
    }

    /** The number of {@code digits} digits at a place of the text, or -1. */
    static int number(String text, int at, int digits) {
        if (at + digits > text.length()) {
            return -1;
        }
        int number = 0;
        for (int i = at; i < at + digits; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
