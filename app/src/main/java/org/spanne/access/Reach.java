package org.spanne.access;

import java.util.Set;

/** How far somebody sees in one hierarchy: all of it, or named nodes with everything below them. */
public sealed interface Reach {

    /** No bound. */
    record Everything() implements Reach {}

    /**
     * A bound.
     *
     * @param ids the nodes that may be seen, those below already counted in
     */
    record Only(Set<String> ids) implements Reach {
        public Only {
            ids = Set.copyOf(ids);
        }
    }

    /** Whether a node may be seen. A row that hangs on no node at all is seen by those without a bound only. */
    default boolean covers(@org.jspecify.annotations.Nullable String id) {
        return switch (this) {
            case Everything _ -> true;
            case Only(Set<String> ids) -> id != null && ids.contains(id);
        };
    }

    /**
     * The bound as a condition for a {@code where} clause.
     *
     * @param column the SQL expression that holds the node's id
     * @param parameter the name of the array parameter the condition uses, to be bound to {@link #asArray()}
     */
    default String condition(String column, String parameter) {
        return switch (this) {
            case Everything _ -> "(cast(:" + parameter + " as text[]) is null)";
            case Only _ -> column + " = any(:" + parameter + ")";
        };
    }

    /** The ids for {@link #condition}'s parameter; null where there is no bound. */
    default String @org.jspecify.annotations.Nullable [] asArray() {
        return switch (this) {
            case Everything _ -> null;
            case Only(Set<String> ids) -> ids.stream().sorted().toArray(String[]::new);
        };
    }
}
