package org.spanne.cli.rows;

/**
 * Reads dates: 2026-03-02 with or without a time behind it, 20260302, 02.03.2026.
 *
 * <p>The order of month and day in 3/2/2026 depends on who wrote it; that is not guessed.
 */
public final class Days {

    /** Stands for what is no date. */
    public static final int NONE = Integer.MIN_VALUE;

    private static final int[] LENGTHS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private Days() {}

    /** The days since 1970-01-01 of a cell, or {@link #NONE}. */
    public static int of(Row row, int cell) {
        if (row.isBlank(cell)) {
            return NONE;
        }
        char[] text = row.characters();
        int from = row.start(cell);
        int length = row.end(cell) - from;
        if (length == 8) {
            return day(number(text, from, 4), number(text, from + 4, 2), number(text, from + 6, 2));
        }
        if (length < 10) {
            return NONE;
        }
        if (length == 10 && text[from + 2] == '.' && text[from + 5] == '.') {
            return day(number(text, from + 6, 4), number(text, from + 3, 2), number(text, from, 2));
        }
        boolean timeFollows = length == 10 || text[from + 10] == 'T' || text[from + 10] == ' ';
        boolean separated = text[from + 4] == '-' && text[from + 7] == '-';
        return timeFollows && separated
                ? day(number(text, from, 4), number(text, from + 5, 2), number(text, from + 8, 2))
                : NONE;
    }

    private static int number(char[] text, int from, int digits) {
        int number = 0;
        for (int i = from; i < from + digits; i++) {
            if (text[i] < '0' || text[i] > '9') {
                return NONE;
            }
            number = 10 * number + text[i] - '0';
        }
        return number;
    }

    private static int day(int year, int month, int day) {
        if (year < 1 || month < 1 || month > 12 || day < 1 || day > length(year, month)) {
            return NONE;
        }
        int years = month > 2 ? year : year - 1;
        int daysInYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
        return years * 365 + years / 4 - years / 100 + years / 400 + daysInYear - 719_468;
    }

    private static int length(int year, int month) {
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return month == 2 && leap ? 29 : LENGTHS[month - 1];
    }
}
