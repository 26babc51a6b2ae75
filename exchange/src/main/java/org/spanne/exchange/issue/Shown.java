package org.spanne.exchange.issue;

/** Makes a foreign text fit to be shown in a line. */
final class Shown {

    private Shown() {}

    /** The text cut to {@code length} characters, control characters made visible. */
    static String text(String text, int length) {
        boolean cut = text.length() > length;
        StringBuilder shown = new StringBuilder(Math.min(text.length(), length) + 1);
        for (int i = 0; i < text.length() && i < length; i++) {
            char c = text.charAt(i);
            shown.append(
                    switch (c) {
                        case '\n', '\r' -> '⏎';
                        case '\t' -> '⇥';
                        case 0 -> '␀';
                        default -> Character.isISOControl(c) || Character.isSurrogate(c) ? '�' : c;
                    });
        }
        return cut ? shown.append('…').toString() : shown.toString();
    }
}
