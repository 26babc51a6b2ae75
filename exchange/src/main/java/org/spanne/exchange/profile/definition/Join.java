package org.spanne.exchange.profile.definition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks up a row of another source.
 *
 * @param source the source or derived source
 * @param alias its name within the mapping's expressions
 * @param on the keys, all of which have to be the same text
 * @param inner whether rows that find nothing are left out; otherwise they find empty cells
 * @param where which rows of the other source take part, or null for all
 * @param keep which row is found where several have the key; null is the first, and it is reported
 * @param place where it stands in the profile
 */
public record Join(
        String source,
        String alias,
        List<Key> on,
        boolean inner,
        @Nullable Formula where,
        @Nullable Keep keep,
        String place) {

    public Join {
        on = List.copyOf(on);
    }

    /**
     * Two values that have to be the same.
     *
     * @param there computed from the other source's row
     * @param here computed from this mapping's row, with the joins before this one
     */
    public record Key(Formula there, Formula here) {}

    /** Which of several rows with the same key is found. */
    public enum Keep {
        FIRST,
        LAST
    }
}
