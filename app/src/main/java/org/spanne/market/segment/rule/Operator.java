package org.spanne.market.segment.rule;

import java.util.Arrays;
import java.util.Optional;

/** How a condition compares. */
public enum Operator {
    /** Is one of the values, in any case. */
    ONE_OF(false),
    /** Is none of the values; customers of whom nothing is known match. */
    NONE_OF(false),
    /** The text occurs in it, in any case. */
    CONTAINS(false),
    /** Is as large or larger. */
    AT_LEAST(true),
    /** Is as large or smaller. */
    AT_MOST(true),
    /** Lies between two numbers or is one of them. */
    BETWEEN(true),
    /** Is larger. */
    MORE_THAN(true),
    /** Is larger; customers of whom nothing is known match. */
    MORE_THAN_OR_UNKNOWN(true);

    private final boolean numeric;

    Operator(boolean numeric) {
        this.numeric = numeric;
    }

    /** Whether it compares numbers rather than texts. */
    boolean numeric() {
        return numeric;
    }

    public static Optional<Operator> named(String name) {
        return Arrays.stream(values())
                .filter(operator -> operator.name().equals(name))
                .findFirst();
    }
}
