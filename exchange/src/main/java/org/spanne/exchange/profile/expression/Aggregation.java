package org.spanne.exchange.profile.expression;

import java.util.Locale;
import java.util.Optional;

/** A figure over all rows of a group; rows where its argument is empty do not count. */
public enum Aggregation {
    SUM,
    AVERAGE,
    MIN,
    MAX,
    COUNT,
    FIRST,
    LAST;

    static Optional<Aggregation> named(String name) {
        for (Aggregation aggregation : values()) {
            if (aggregation.word().equals(name.toLowerCase(Locale.ROOT))) {
                return Optional.of(aggregation);
            }
        }
        return Optional.empty();
    }

    /** As it is written in an expression. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
