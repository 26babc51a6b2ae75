package org.spanne.exchange.csv;

import java.util.regex.Pattern;

/** Tells whether numbers are written {@code 1.234,56}: some have a decimal comma, and none a decimal point. */
final class DecimalGuess {

    private static final Pattern COMMA = Pattern.compile("[+-]?(\\d{1,3}(\\.\\d{3})+|\\d+),\\d+");

    /** Three digits behind a point may as well be thousands. */
    private static final Pattern POINT = Pattern.compile("[+-]?\\d+\\.(\\d{1,2}|\\d{4,})");

    private static final int LONGEST = 30;

    private DecimalGuess() {}

    static boolean comma(String text, char delimiter) {
        boolean comma = false;
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == delimiter || text.charAt(i) == '\n') {
                String cell = i - from > LONGEST ? "" : bare(text.substring(from, i));
                if (POINT.matcher(cell).matches()) {
                    return false;
                }
                comma |= COMMA.matcher(cell).matches();
                from = i + 1;
            }
        }
        return comma;
    }

    private static String bare(String cell) {
        String trimmed = cell.strip();
        boolean quoted = trimmed.length() > 1 && trimmed.startsWith("\"") && trimmed.endsWith("\"");
        return quoted ? trimmed.substring(1, trimmed.length() - 1) : trimmed;
    }
}
