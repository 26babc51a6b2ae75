package org.spanne.exchange.profile.definition;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes rows out of the rows of a source.
 *
 * @param from the source or derived source whose rows it goes through
 * @param joins look-ups in other sources, each may use those before it
 * @param where which rows take part, or null for all
 * @param groupBy where there is any, rows with the same values become one
 * @param columns the columns of the rows made, by name
 * @param place where it stands in the profile: {@code tables.units[1]}
 */
public record Query(
        String from,
        List<Join> joins,
        @Nullable Formula where,
        List<Formula> groupBy,
        Map<String, Assignment> columns,
        String place) {

    public Query {
        joins = List.copyOf(joins);
        groupBy = List.copyOf(groupBy);
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }
}
