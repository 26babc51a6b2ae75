package org.spanne.engine.buying;

import org.spanne.engine.numeric.LogGamma;

/**
 * How often an always active buyer purchases within a time: Poisson with a rate from Gamma(r, α).
 *
 * @param r shape of the rates
 * @param alpha scale of the rates, in units of time
 * @param time length of the time, positive
 */
record NegativeBinomial(double r, double alpha, double time) {

    private static final double NEGLIGIBLE = 1e-17;
    /** Below, a number is near those that have fewer digits than others. */
    private static final double WITHOUT_DIGITS = 1e-280;

    /** The probability of just this many purchases. */
    double probability(int purchases) {
        double none = -r * Math.log1p(time / alpha);
        return purchases == 0
                ? Math.exp(none)
                : Math.exp(LogGamma.of(r + purchases)
                        - LogGamma.of(r)
                        - LogGamma.of(purchases + 1.0)
                        + none
                        - purchases * Math.log1p(alpha / time));
    }

    /** Adds the weighted probabilities of a first count and those after it to sums. */
    void addTo(double[] sums, int first, double weight) {
        double share = time / (alpha + time);
        double term = probability(first);
        boolean lost = term < WITHOUT_DIGITS;
        for (int i = 0; i < sums.length; i++) {
            sums[i] += weight * (lost ? probability(first + i) : term);
            term *= (r + first + i) * share / (first + i + 1);
        }
    }

    /** The probability of this many or more, summed over the smaller side so that far tails keep their digits. */
    double atLeast(int purchases) {
        double mean = r * time / alpha;
        return purchases > mean ? from(purchases) : 1 - below(purchases);
    }

    private double from(int purchases) {
        double share = time / (alpha + time);
        double term = probability(purchases);
        double sum = term;
        for (int j = purchases; term > NEGLIGIBLE * sum; j++) {
            term *= (r + j) * share / (j + 1);
            sum += term;
        }
        return sum;
    }

    private double below(int purchases) {
        if (purchases == 0) {
            return 0;
        }
        double share = time / (alpha + time);
        double term = probability(purchases - 1);
        double sum = term;
        for (int j = purchases - 1; j > 0 && term > NEGLIGIBLE * sum; j--) {
            term *= j / ((r + j - 1) * share);
            sum += term;
        }
        return sum;
    }
}
