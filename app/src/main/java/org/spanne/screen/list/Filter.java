package org.spanne.screen.list;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a list can be narrowed down by.
 *
 * @param key its name in the address, in the SQL condition ({@code :key}) and at the end of its label's message key
 * @param kind how it is asked for
 * @param condition the SQL condition that holds for the rows it lets through
 * @param options what can be chosen from, asked for only when the form is drawn
 * @param reading makes the value to bind from the text in the address; null where the text is none, and the filter is off
 */
public record Filter(
        String key,
        Kind kind,
        String condition,
        Supplier<List<Option>> options,
        Function<String, @Nullable Object> reading) {

    /** How a filter is asked for. */
    public enum Kind {
        SEARCH,
        CHOICE,
        DAY,
        YES,
        /** Comes with a link from elsewhere and can only be taken off. */
        GIVEN
    }

    /** One of the values to choose from. */
    public record Option(String value, String label) {}

    /** A text looked for anywhere in a column of lower-case texts; the condition uses {@code like :key}. */
    public static Filter search(String key, String condition) {
        return new Filter(
                key,
                Kind.SEARCH,
                condition,
                List::of,
                text -> "%" + escaped(text.strip().toLowerCase(Locale.ROOT)) + "%");
    }

    /** One of several values. */
    public static Filter choice(String key, String condition, Supplier<List<Option>> options) {
        return new Filter(key, Kind.CHOICE, condition, options, text -> text);
    }

    /** A day. */
    public static Filter day(String key, String condition) {
        return new Filter(key, Kind.DAY, condition, List::of, Filter::day);
    }

    /** A box to tick; the condition takes no value. */
    public static Filter yes(String key, String condition) {
        return new Filter(key, Kind.YES, condition, List::of, text -> text.equals("true") ? text : null);
    }

    /** A value that comes with a link; its only option, if there is one, names it. */
    public static Filter given(String key, String condition, Supplier<List<Option>> name) {
        return new Filter(key, Kind.GIVEN, condition, name, text -> text);
    }

    /** The same, with another way to make the value to bind. */
    public Filter reading(Function<String, @Nullable Object> other) {
        return new Filter(key, kind, condition, options, other);
    }

    @Nullable
    Object value(@Nullable String text) {
        return text == null || text.isBlank() ? null : reading.apply(text);
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
