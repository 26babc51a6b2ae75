package org.spanne.exchange.cell;

import org.jspecify.annotations.Nullable;

/** Numbers as written in German and many other languages: {@code 1.234,56}. */
public final class DecimalComma {

    private DecimalComma() {}

    /**
     * The number with a decimal point and no thousands separators, or null where the text is not written with a
     * decimal comma: points must stand between groups of three digits, with at most one comma after them.
     */
    public static @Nullable String toPoint(String text) {
        int comma = text.indexOf(',');
        String whole = comma < 0 ? text : text.substring(0, comma);
        String digits = withoutGroups(whole);
        if (digits == null || (comma >= 0 && !digitsOnly(text, comma + 1))) {
            return null;
        }
        return comma < 0 ? digits : digits + "." + text.substring(comma + 1);
    }

    private static @Nullable String withoutGroups(String whole) {
        int point = whole.indexOf('.');
        if (point < 0) {
            return whole;
        }
        int sign = whole.startsWith("-") || whole.startsWith("+") ? 1 : 0;
        boolean headFits = point - sign >= 1 && point - sign <= 3;
        for (int i = point; i < whole.length(); i++) {
            boolean separator = (i - point) % 4 == 0;
            if (separator != (whole.charAt(i) == '.')) {
                return null;
            }
        }
        return headFits && (whole.length() - point) % 4 == 0 ? whole.replace(".", "") : null;
    }

    private static boolean digitsOnly(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return from < text.length();
    }
}
