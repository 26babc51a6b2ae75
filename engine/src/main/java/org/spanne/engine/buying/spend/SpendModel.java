package org.spanne.engine.buying.spend;

import org.spanne.engine.buying.history.Histories;
import org.spanne.engine.numeric.LogGamma;
import org.spanne.engine.numeric.Parallel;

/**
 * Gamma-Gamma: what a buyer spends in a purchase varies around an own mean, and means vary between buyers; neither
 * depends on how often the buyer purchases.
 *
 * <p>The expectation for a buyer is a weighted average of the mean of all buyers, pv/(q−1), and the buyer's own mean so
 * far. Source: Fader and Hardie, The Gamma-Gamma model of monetary value (note 025, 2013).
 *
 * @param p shape of amounts within a buyer
 * @param q shape of means between buyers; above 1, or there is no mean of all buyers
 * @param v scale, in the currency of the amounts
 */
public record SpendModel(double p, double q, double v) {

    /** @throws IllegalArgumentException if p or v is not positive or q not above 1 */
    public SpendModel {
        if (!(p > 0 && q > 1 && v > 0 && Double.isFinite(p * q * v))) {
            throw new IllegalArgumentException(
                    "The spend model needs p > 0, q > 1, v > 0, but p is %s, q is %s, v is %s".formatted(p, q, v));
        }
    }

    /**
     * {@return the mean amount to expect of a buyer's purchases}
     *
     * @param repeats how many purchases the own mean is taken over
     * @param mean the buyer's mean amount so far; without meaning where there are no repeats
     */
    public double expected(int repeats, double mean) {
        return repeats == 0 ? p * v / (q - 1) : p * (v + repeats * mean) / (p * repeats + q - 1);
    }

    /** {@return the log-likelihood of the mean amounts of those who bought again at a mean above 0} */
    public double logLikelihood(Histories histories) {
        return logLikelihood(new Spends(histories));
    }

    double logLikelihood(Spends spends) {
        double[] common = new double[spends.counts()];
        for (int count = 0; count < common.length; count++) {
            int x = spends.repeats(count);
            common[count] = LogGamma.of(p * x + q) - LogGamma.of(p * x) - LogGamma.of(q) + q * Math.log(v);
        }
        return Parallel.sum(spends.size(), (from, to) -> {
            double sum = 0;
            for (int i = from; i < to; i++) {
                int count = spends.count(i);
                int x = spends.repeats(count);
                double logMean = spends.logMean(i);
                sum += common[count]
                        + p * x * (logMean + Math.log(x))
                        - logMean
                        - (p * x + q) * Math.log(x * spends.mean(i) + v);
            }
            return sum;
        });
    }
}
