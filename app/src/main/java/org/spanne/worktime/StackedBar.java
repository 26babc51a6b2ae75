package org.spanne.worktime;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.spanne.engine.timeuse.Use;

/**
 * The uses of working time side by side, as a bar from 0 to 100.
 *
 * @param pieces one for each use in the order of the bar, then what is not told apart and what is not explained
 */
public record StackedBar(List<Piece> pieces) {

    /** What stands in for the minutes that no source explains. */
    public static final String UNEXPLAINED = "unexplained";

    /** What stands in for the minutes of uses that are not told apart. */
    public static final String TOGETHER = "together";

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

    /** The bar of a person's own uses, as shares from 0 to 1. */
    public static StackedBar of(Map<Use, Double> shares) {
        return of(use -> shares.getOrDefault(use, 0.0), 0);
    }

    /** The bar of a group's uses. */
    static StackedBar of(UseTimes times) {
        return of(times::share, times.together() / (double) times.working());
    }

    private static StackedBar of(ToDoubleFunction<Use> share, double together) {
        List<Piece> pieces = new ArrayList<>();
        double from = 0;
        for (Use use : Use.values()) {
            from = add(pieces, key(use), from, share.applyAsDouble(use));
        }
        from = add(pieces, TOGETHER, from, together);
        add(pieces, UNEXPLAINED, from, Math.max(0, 1 - from / 100));
        return new StackedBar(pieces);
    }

    private static double add(List<Piece> pieces, String use, double from, double share) {
        pieces.add(new Piece(use, from, 100 * share));
        return from + 100 * share;
    }

    /** The message key and class of a use. */
    public static String key(Use use) {
        return use.name().toLowerCase(Locale.ROOT);
    }
}
