package org.spanne.exchange.issue;

/** Makes a foreign text fit to be shown in a line. */
final class Shown {

    private Shown() {}

    /** The text cut to about {@code length} characters, control characters made visible. */
    static String text(String text, int length) {
        if (text.length() <= length && text.chars().noneMatch(Character::isISOControl)) {
            return text;
        }
        int end = Math.min(text.length(), length);
        if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        StringBuilder shown = new StringBuilder(end + 1);
        for (int i = 0; i < end; i++) {
            shown.append(visible(text.charAt(i)));
        }
        return end < text.length() ? shown.append('…').toString() : shown.toString();
    }

    private static char visible(char c) {
        return switch (c) {
            case '\n', '\r' -> '⏎';
            case '\t' -> '⇥';
            case 0 -> '␀';
            default -> Character.isISOControl(c) ? '\uFFFD' : c;
        };
    }
}
