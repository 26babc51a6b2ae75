package org.spanne.exchange.profile.notation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Translates the values of one system into those of another.
 *
 * @param entries the translated value by the source's value, in the order written
 * @param otherwise what any other value becomes; null leaves it as it is
 */
public record ValueMap(
        Map<String, String> entries, @Nullable String otherwise) {

    public ValueMap {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /** The translation of a value. */
    public String translated(String value) {
        String entry = entries.get(value);
        if (entry != null) {
            return entry;
        }
        return otherwise == null ? value : otherwise;
    }
}
