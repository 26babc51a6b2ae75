package org.spanne.exchange.cell;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spanne.exchange.issue.IssueCode;

/** A decimal number within bounds, both included; its number is its sign. */
record DecimalRule(long min, long max, boolean decimalComma) implements CellRule {

    private static final int MOST_DIGITS = 17;
    private static final int MOST_PLACES = 12;

    @Override
    public @Nullable String normal(String cell, Reading reading) {
        String plain = decimalComma ? DecimalComma.toPoint(cell) : cell;
        if (plain == null || !shaped(plain)) {
            return refuse(cell, reading);
        }
        String number = tidied(plain);
        boolean negative = number.charAt(0) == '-';
        int point = number.indexOf('.');
        String whole = number.substring(negative ? 1 : 0, point < 0 ? number.length() : point);
        if (whole.length() > MOST_DIGITS) {
            return outOfRange(reading);
        }
        boolean fraction = point >= 0 && !zeros(number, point + 1);
        long size = Long.parseLong(whole);
        if (beyond(negative, size, fraction)) {
            return negative && min == 0 ? reading.refuse(IssueCode.NUMBER_NEGATIVE) : outOfRange(reading);
        }
        reading.number(size == 0 && !fraction ? 0 : negative ? -1 : 1);
        return number;
    }

    private boolean beyond(boolean negative, long size, boolean fraction) {
        long signed = negative ? -size : size;
        return negative
                ? signed < min || (signed == min && fraction)
                : signed > max || (signed == max && fraction) || signed < min;
    }

    /** Sign, digits, point, digits; at least one digit before or after the point. */
    private static boolean shaped(String text) {
        int i = text.charAt(0) == '-' || text.charAt(0) == '+' ? 1 : 0;
        int digits = 0;
        int points = 0;
        int places = 0;
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.') {
                points++;
            } else if (c >= '0' && c <= '9') {
                digits++;
                places += points;
            } else {
                return false;
            }
        }
        return digits > 0 && points <= 1 && places <= MOST_PLACES;
    }

    /** Without a plus, without leading zeros, with a digit before the point and none missing behind it. */
    private static String tidied(String text) {
        char first = text.charAt(0);
        boolean tidy = first >= '1' && first <= '9' && text.charAt(text.length() - 1) != '.';
        return tidy ? text : tidiedSlowly(text);
    }

    private static String tidiedSlowly(String text) {
        boolean negative = text.charAt(0) == '-';
        int start = negative || text.charAt(0) == '+' ? 1 : 0;
        int end = text.endsWith(".") ? text.length() - 1 : text.length();
        while (start < end - 1 && text.charAt(start) == '0' && text.charAt(start + 1) != '.') {
            start++;
        }
        String digits = text.substring(start, end);
        String full = digits.startsWith(".") ? "0" + digits : digits;
        return negative ? "-" + full : full;
    }

    private static boolean zeros(String number, int from) {
        for (int i = from; i < number.length(); i++) {
            if (number.charAt(i) != '0') {
                return false;
            }
        }
        return true;
    }

    private @Nullable String refuse(String cell, Reading reading) {
        String serious = decimalComma ? null : DecimalComma.toPoint(cell);
        return serious == null || !shaped(serious)
                ? reading.refuse(IssueCode.NUMBER_INVALID, Map.of("suggestion", decimalComma ? "1234,56" : "1234.56"))
                : reading.refuse(IssueCode.NUMBER_DECIMAL_COMMA, Map.of("suggestion", serious));
    }

    private @Nullable String outOfRange(Reading reading) {
        return reading.refuse(
                IssueCode.NUMBER_OUT_OF_RANGE, Map.of("min", Long.toString(min), "max", Long.toString(max)));
    }
}
