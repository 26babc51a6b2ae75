package org.spanne.engine.buying;

import org.jspecify.annotations.Nullable;
import org.spanne.engine.buying.history.Histories;
import org.spanne.engine.buying.history.History;
import org.spanne.engine.numeric.Chebyshev;
import org.spanne.engine.numeric.ExponentialIntegral;
import org.spanne.engine.numeric.Hypergeometric;
import org.spanne.engine.numeric.LogGamma;
import org.spanne.engine.numeric.Logs;
import org.spanne.engine.numeric.Parallel;
import org.spanne.engine.numeric.Quadrature;

/**
 * Pareto/NBD: purchases at a rate from Gamma(r, α), a lifetime that ends at a rate from Gamma(s, β), independent of each
 * other and of the calendar.
 *
 * <p>The integral A₀ of the likelihood is the difference of ₂F₁ at recency and at age. Euler's transformation turns
 * both into ₂F₁(1, ·; ·; z), whose terms are positive and stay of order one; powers are kept as logarithms, and a
 * difference that rounding has eaten up is zero, not negative. Exact to rounding.
 *
 * <p>Sources: Schmittlein, Morrison and Colombo, Counting your customers (1987); Fader and Hardie, A note on deriving
 * the Pareto/NBD model (2005).
 */
record ParetoNbd(double r, double alpha, double s, double beta) implements BuyingModel {

    private static final int PANELS_A_UNIT = 2;
    private static final double EXPONENT_OF_NOTHING = 45;
    /** How many times as many evaluations an interpolation must save. */
    private static final int MANY = 4;

    @Override
    public Family family() {
        return Family.PARETO_NBD;
    }

    @Override
    public double[] parameters() {
        return new double[] {r, alpha, s, beta};
    }

    @Override
    public double alive(History history) {
        int x = history.repeats();
        double logA0 = Logs.difference(logH(x, history.recency()), logH(x, history.age()));
        double odds = Math.log(s) - Math.log(r + s + x) - active(x, history.age()) + logA0;
        return Logs.shareBeside(odds);
    }

    /** The log-density of being active all the time, without the factors common to all cases. */
    private double active(int repeats, double age) {
        return -(r + repeats) * Math.log(alpha + age) - s * Math.log(beta + age);
    }

    /** The logarithm of the integral of leaving from a time on. */
    private double logH(int repeats, double time) {
        double rho = r + s + repeats;
        double logAlpha = Math.log(alpha + time);
        double logBeta = Math.log(beta + time);
        if (alpha >= beta) {
            double z = (alpha - beta) / (alpha + time);
            return Math.log(Hypergeometric.ofOne(r + repeats, rho + 1, z)) - s * logBeta - (r + repeats) * logAlpha;
        }
        double z = (beta - alpha) / (beta + time);
        return Math.log(Hypergeometric.ofOne(s + 1, rho + 1, z)) - (s + 1) * logBeta - (r + repeats - 1) * logAlpha;
    }

    @Override
    public BuyingModel goingOn(History history) {
        return new ParetoNbd(r + history.repeats(), alpha + history.age(), s, beta + history.age());
    }

    @Override
    public double expected(History history, double horizon) {
        double rate = (r + history.repeats()) / (alpha + history.age());
        double scale = beta + history.age();
        double shrinking = -Logs.expm1Over(s - 1, -Math.log1p(horizon / scale));
        return alive(history) * rate * scale * shrinking;
    }

    @Override
    public double probability(int purchases, double horizon) {
        return probabilities(purchases, 1, horizon)[0];
    }

    @Override
    public double[] probabilities(int counts, double horizon) {
        return probabilities(0, counts, horizon);
    }

    /** By the time of leaving: the counts of those who stay, plus the integral over those who leave on the way. */
    private double[] probabilities(int first, int counts, double horizon) {
        double[] sums = new double[counts];
        double end = Math.log(horizon);
        double start = Math.min(end, Math.log(Math.min(alpha, beta))) - EXPONENT_OF_NOTHING;
        Quadrature.nodes(start, end, (int) Math.ceil(PANELS_A_UNIT * (end - start)), (v, weight) -> {
            double time = Math.exp(v);
            double leaving = s / (beta + time) * Math.exp(-s * Math.log1p(time / beta));
            new NegativeBinomial(r, alpha, time).addTo(sums, first, weight * time * leaving);
        });
        new NegativeBinomial(r, alpha, horizon).addTo(sums, first, Math.exp(-s * Math.log1p(horizon / beta)));
        return sums;
    }

    @Override
    public double discounted(History history, double rate) {
        double scale = beta + history.age();
        double purchases = (r + history.repeats()) / (alpha + history.age());
        return alive(history) * purchases * scale * ExponentialIntegral.scaled(s, rate * scale);
    }

    @Override
    public double logLikelihood(Histories histories) {
        return logLikelihood(new DistinctHistories(histories));
    }

    double logLikelihood(DistinctHistories histories) {
        double[] common = new double[histories.counts()];
        double[] leaving = new double[histories.counts()];
        for (int count = 0; count < common.length; count++) {
            int x = histories.repeats(count);
            common[count] = LogGamma.of(r + x) - LogGamma.of(r) + r * Math.log(alpha) + s * Math.log(beta);
            leaving[count] = Math.log(s) - Math.log(r + s + x);
        }
        double[] logH = logH(histories);
        return Parallel.sum(histories.size(), (from, to) -> {
            double sum = 0;
            for (int group = from; group < to; group++) {
                int recencyPair = histories.recencyPair(group);
                int agePair = histories.agePair(group);
                int count = histories.repeatsOfPair(recencyPair);
                double active = active(histories.repeats(count), histories.timeOfPair(agePair));
                double left = leaving[count] + Logs.difference(logH[recencyPair], logH[agePair]);
                sum += histories.weight(group) * (common[count] + Logs.sum(active, left));
            }
            return sum;
        });
    }

    /**
     * The logarithms of the integral for all pairs. As a function of time it is smooth: where a number of repeats goes with
     * many times, it is interpolated in the logarithm of the time since the nearer of its two singularities.
     */
    private double[] logH(DistinctHistories histories) {
        double near = Math.min(alpha, beta);
        double first = Math.log(near);
        double last = Math.log(near + histories.longestTime());
        double height = 2 * Math.PI / (last - first);
        int points = Chebyshev.points(height + Math.hypot(1, height));
        @Nullable Chebyshev[] smooth = new Chebyshev[histories.counts()];
        Parallel.run(smooth.length, 1, (from, to) -> {
            for (int count = from; count < to; count++) {
                int x = histories.repeats(count);
                if (histories.timesOf(count) > MANY * points) {
                    smooth[count] = resolved(Chebyshev.of(u -> logH(x, Math.exp(u) - near), first, last, points));
                }
            }
        });
        double[] logH = new double[histories.pairs()];
        Parallel.run(logH.length, (from, to) -> {
            for (int pair = from; pair < to; pair++) {
                int count = histories.repeatsOfPair(pair);
                double time = histories.timeOfPair(pair);
                Chebyshev polynomial = smooth[count];
                logH[pair] = polynomial == null
                        ? logH(histories.repeats(count), time)
                        : polynomial.at(Math.log(near + time));
            }
        });
        return logH;
    }

    private static @Nullable Chebyshev resolved(Chebyshev polynomial) {
        return polynomial.isResolved() ? polynomial : null;
    }
}
