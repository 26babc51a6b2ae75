package org.spanne.engine.buying;

import java.util.List;

/** The models of repeat buying in a relation that no contract binds. Each knows its parameters' names and order. */
public enum Family {
    /** Buyers may leave right after any repeat purchase. */
    BG_NBD,
    /** Buyers may also leave right after the first purchase. */
    MBG_NBD,
    /** Buyers may leave at any time. */
    PARETO_NBD;

    /** {@return the names of the parameters, in order} */
    public List<String> parameters() {
        return switch (this) {
            case BG_NBD, MBG_NBD -> List.of("r", "alpha", "a", "b");
            case PARETO_NBD -> List.of("r", "alpha", "s", "beta");
        };
    }

    /**
     * {@return the model with these parameters}
     *
     * @param values in the order of {@link #parameters()}; those of scale (alpha, beta) in units of time
     * @throws IllegalArgumentException if there are too many or too few, or one is not positive and finite
     */
    public BuyingModel with(double... values) {
        List<String> names = parameters();
        if (values.length != names.size()) {
            throw new IllegalArgumentException(
                    "%s has the parameters %s, but %d values were given".formatted(this, names, values.length));
        }
        for (int i = 0; i < values.length; i++) {
            if (!(values[i] > 0 && values[i] < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException(
                        "Parameter %s must be positive and finite, not %s".formatted(names.get(i), values[i]));
            }
        }
        return switch (this) {
            case BG_NBD, MBG_NBD -> new BetaGeometric(this, values[0], values[1], values[2], values[3]);
            case PARETO_NBD -> new ParetoNbd(values[0], values[1], values[2], values[3]);
        };
    }
}
