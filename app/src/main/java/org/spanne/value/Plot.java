package org.spanne.value;

import java.util.Locale;

/** Writes points of lines as SVG has them. */
final class Plot {

    private Plot() {}

    /** Adds a point. */
    static void add(StringBuilder line, double x, double y) {
        line.append(String.format(Locale.ROOT, line.isEmpty() ? "%.2f,%.2f" : " %.2f,%.2f", x, y));
    }
}
