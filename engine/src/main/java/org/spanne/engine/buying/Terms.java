package org.spanne.engine.buying;

import org.spanne.engine.buying.history.Pace;

/**
 * How far ahead purchases count, and how much less the later ones.
 *
 * @param periods the horizon, in whole units of time, at least 1
 * @param rate of continuous discounting per unit of time, at least 0
 */
public record Terms(int periods, double rate) {

    /** @throws IllegalArgumentException if the horizon is not positive or the rate negative */
    public Terms {
        if (periods < 1 || !(rate >= 0 && rate < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "A horizon of %d periods at a discount rate of %s a period makes no value"
                            .formatted(periods, rate));
        }
    }

    /**
     * {@return terms by the discount of a year, which is split evenly}
     *
     * @param annualDiscount 0.15 if what comes in a year is worth 1/1.15
     */
    public static Terms of(int periods, Pace pace, double annualDiscount) {
        return new Terms(periods, Math.log1p(annualDiscount) / pace.perYear());
    }

    /**
     * {@return the expected purchases within the horizon, each period's discounted from its middle}
     *
     * <p>Sums what each period adds, not what has been expected up to it. Times a buyer's expected spend and the margin
     * it is the lifetime value within the horizon.
     *
     * @param expected by the end of each period 1, 2, …
     */
    double discounted(double[] expected) {
        double sum = 0;
        double before = 0;
        for (int k = 1; k <= periods; k++) {
            sum += Math.max(0, expected[k - 1] - before) * Math.exp(-rate * (k - 0.5));
            before = expected[k - 1];
        }
        return sum;
    }
}
