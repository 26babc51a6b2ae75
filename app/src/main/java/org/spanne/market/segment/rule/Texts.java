package org.spanne.market.segment.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what people type into conditions. */
public final class Texts {

    private Texts() {}

    /** The texts between semicolons, without those left empty. */
    static List<String> list(String text) {
        return Stream.of(text.split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    static String[] lower(List<String> texts) {
        return texts.stream().map(text -> text.toLowerCase(Locale.ROOT)).toArray(String[]::new);
    }

    /** A number with point or comma; null where it is none. */
    public static @Nullable BigDecimal number(String text) {
        try {
            return new BigDecimal(text.strip().replace(',', '.'));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Both ends of a range, the smaller first; null where there are not two. */
    static @Nullable Range range(String text) {
        List<String> ends = list(text);
        BigDecimal from = ends.size() == 2 ? number(ends.getFirst()) : null;
        BigDecimal to = ends.size() == 2 ? number(ends.getLast()) : null;
        return from == null || to == null || from.compareTo(to) > 0 ? null : new Range(from, to);
    }

    /** Numbers from one to another, both included. */
    record Range(BigDecimal from, BigDecimal to) {}
}
