package org.spanne.exchange.profile.definition;

import java.util.List;

/**
 * A column of a source.
 *
 * @param name as it is called in this profile
 * @param spellings how headers may spell it, the preferred one first; upper and lower case are the same
 */
public record SourceColumn(String name, List<String> spellings) {

    public SourceColumn {
        spellings = List.copyOf(spellings);
    }

    /** A column that is spelled as it is called. */
    public static SourceColumn named(String name) {
        return new SourceColumn(name, List.of(name));
    }
}
