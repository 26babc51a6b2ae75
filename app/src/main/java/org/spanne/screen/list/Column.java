package org.spanne.screen.list;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a list.
 *
 * @param key its name in the address, and the last part of its heading's message key
 * @param numeric whether it is set to the right
 * @param place on which screens it is shown
 * @param order the SQL expression it is sorted by; null where it cannot be sorted by
 * @param nullsLast whether that expression may be null; such rows come last either way
 * @param cell what stands in a row
 * @param <R> the rows of the list
 */
public record Column<R>(
        String key, boolean numeric, Place place, @Nullable String order, boolean nullsLast, Function<R, Cell> cell) {

    /** Where a column is shown. */
    public enum Place {
        EVERYWHERE,
        /** Left out where the screen is as narrow as a phone. */
        WIDE_SCREENS,
        /** Only in exported files. */
        EXPORT
    }

    /** A column of words. */
    public static <R> Column<R> words(String key, Function<R, Cell> cell) {
        return new Column<>(key, false, Place.EVERYWHERE, null, false, cell);
    }

    /** A column of figures. */
    public static <R> Column<R> figures(String key, Function<R, Cell> cell) {
        return new Column<>(key, true, Place.EVERYWHERE, null, false, cell);
    }

    /** Can be sorted by an SQL expression that is never null. */
    public Column<R> sortedBy(String expression) {
        return new Column<>(key, numeric, place, expression, false, cell);
    }

    /** Can be sorted by an SQL expression; rows in which it is null come last either way. */
    public Column<R> sortedByKnown(String expression) {
        return new Column<>(key, numeric, place, expression, true, cell);
    }

    /** Left out on narrow screens. */
    public Column<R> onWideScreens() {
        return new Column<>(key, numeric, Place.WIDE_SCREENS, order, nullsLast, cell);
    }

    /** Only in exported files. */
    public Column<R> inExportsOnly() {
        return new Column<>(key, numeric, Place.EXPORT, order, nullsLast, cell);
    }

    /** The sort term in one direction. */
    String term(boolean descending) {
        return order + (descending ? " desc" : " asc") + (nullsLast ? " nulls last" : "");
    }
}
