package org.spanne.worktime;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.spanne.engine.timeuse.Use;

/**
 * The uses of working time side by side, as a bar from 0 to 100.
 *
 * @param pieces one for each use in the order of the bar, and one for what is not explained
 */
public record StackedBar(List<Piece> pieces) {

    /** What stands in for the minutes that no source explains. */
    public static final String UNEXPLAINED = "unexplained";

    public StackedBar {
        pieces = List.copyOf(pieces);
    }

    /**
     * A piece of the bar.
     *
     * @param use what it stands for, as class and message key
     * @param from where it starts, in percent
     * @param width how wide it is, in percent
     */
    public record Piece(String use, double from, double width) {}

    /** The bar of these shares, each 0 to 1. */
    public static StackedBar of(Map<Use, Double> shares) {
        List<Piece> pieces = new ArrayList<>();
        double from = 0;
        for (Use use : Use.values()) {
            double width = 100 * shares.getOrDefault(use, 0.0);
            pieces.add(new Piece(key(use), from, width));
            from += width;
        }
        pieces.add(new Piece(UNEXPLAINED, from, Math.max(0, 100 - from)));
        return new StackedBar(pieces);
    }

    /** The message key and class of a use. */
    public static String key(Use use) {
        return use.name().toLowerCase(Locale.ROOT);
    }
}
