package org.spanne.worktime.web;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spanne.engine.timeuse.Use;

/**
 * What a button says about an entry: {@code TRAVEL}, {@code CUSTOMER:C-17}, or {@code NOTHING} where it does not count.
 *
 * @param use what it was for; null where it does not count
 * @param customer the customer it belongs to; null for none
 */
record Says(@Nullable Use use, @Nullable String customer) {

    private static final String NOTHING = "NOTHING";

    /** Nothing where the text is none of these. */
    static Optional<Says> read(String text) {
        int colon = text.indexOf(':');
        String word = colon < 0 ? text : text.substring(0, colon);
        String customer = colon < 0 || colon == text.length() - 1 ? null : text.substring(colon + 1);
        if (word.equals(NOTHING)) {
            return Optional.of(new Says(null, null));
        }
        return Stream.of(Use.values())
                .filter(use -> use.name().equals(word))
                .findFirst()
                .map(use -> new Says(use, customer));
    }
}
