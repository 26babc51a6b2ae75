package org.spanne.engine.buying;

import org.spanne.engine.buying.history.Histories;
import org.spanne.engine.buying.history.History;
import org.spanne.engine.numeric.BetaExpectation;
import org.spanne.engine.numeric.LogGamma;
import org.spanne.engine.numeric.Logs;
import org.spanne.engine.numeric.Parallel;
import org.spanne.engine.numeric.Quadrature;

/**
 * BG/NBD and MBG/NBD: purchases at a rate from Gamma(r, α); after a purchase the buyer leaves with a probability from
 * Beta(a, b). In BG/NBD the first purchase is exempt (so a buyer without repeats is active for certain), in MBG/NBD it
 * is not. Rates and leaving are independent, and nothing changes with the calendar.
 *
 * <p>The two differ in the number of chances to leave, x or x + 1, and share every formula. Expectations are summed as
 * a series that Euler's transformation makes independent of the number of repeats, with the singularities at a = 1
 * and a + b + x = 1 divided out; where the series would be long or lose digits, quadrature over the probability of
 * leaving takes its place. Exact to rounding; some 40 terms for common parameters.
 *
 * <p>Sources: Fader, Hardie and Lee, "Counting your customers" the easy way (2005); Batislam, Denizel and Filiztekin
 * (2007); Wagner and Hoppe, Erratum on the MBG/NBD model (2008).
 */
record BetaGeometric(Family family, double r, double alpha, double a, double b) implements BuyingModel {

    private static final double LONG_SERIES = 0.995;
    private static final double ALTERNATING = -10;
    private static final double OVERFLOWING = 100;
    private static final double MILD = 4;
    private static final double CANCELLING = 100;
    private static final double NEGLIGIBLE = 1e-17;
    private static final double TINY = 1e-200;
    private static final double EXPONENT_OF_NOTHING = 45;

    @Override
    public double[] parameters() {
        return new double[] {r, alpha, a, b};
    }

    /** The second parameter of the probability of leaving, given that a buyer with these repeats is active. */
    private double staying(int repeats) {
        return family == Family.MBG_NBD ? b + repeats + 1 : b + repeats;
    }

    private boolean mayHaveLeft(int repeats) {
        return repeats > 0 || family == Family.MBG_NBD;
    }

    @Override
    public double alive(History history) {
        if (!mayHaveLeft(history.repeats())) {
            return 1;
        }
        double silence = Math.log((alpha + history.age()) / (alpha + history.recency()));
        double odds = Math.log(a) - Math.log(staying(history.repeats()) - 1) + (r + history.repeats()) * silence;
        return Logs.shareBeside(odds);
    }

    @Override
    public BuyingModel goingOn(History history) {
        int x = history.repeats();
        return new BetaGeometric(Family.BG_NBD, r + x, alpha + history.age(), a, staying(x));
    }

    @Override
    public double expected(History history, double horizon) {
        double shape = r + history.repeats();
        double scale = alpha + history.age();
        double staying = staying(history.repeats());
        double z = horizon / (scale + horizon);
        double whileActive = seriesIsGood(shape, z, staying)
                ? bySeries(shape, z, staying)
                : byQuadrature(shape, horizon / scale, staying);
        return alive(history) * whileActive;
    }

    /** Rates that hardly differ make shape and beta large, but their product with z, and so the terms, stay small. */
    private boolean seriesIsGood(double shape, double z, double staying) {
        double beta = a + staying - 1 - shape;
        boolean growsLittle = Math.abs(beta * z) < MILD && a + staying < CANCELLING * shape;
        return z < LONG_SERIES && (growsLittle || (beta > ALTERNATING && beta < OVERFLOWING));
    }

    private double bySeries(double shape, double z, double staying) {
        double logRest = Math.log1p(-z);
        double excess = a - 1;
        double g = a + staying - 1;
        double beta = g - shape;
        double term = beta * z;
        double sum = term;
        for (int n = 1; Math.abs(term) > NEGLIGIBLE * Math.abs(sum); n++) {
            term *= (excess + n) * (beta + n) / ((g + n) * (n + 1)) * z;
            sum += term;
        }
        double expected = -(g * Logs.expm1Over(excess, logRest) + Math.exp(excess * logRest) * sum);
        return Math.max(0, expected);
    }

    /** E[(1 − (1 + pt/α)^(−r)) / p] over the probability p of leaving, time being in multiples of the scale. */
    private double byQuadrature(double shape, double time, double staying) {
        return BetaExpectation.of(
                a, staying, p -> p < TINY ? shape * time : -Math.expm1(-shape * Math.log1p(p * time)) / p);
    }

    @Override
    public double probability(int purchases, double horizon) {
        var counts = new NegativeBinomial(r, alpha, horizon);
        double stayed = LogGamma.beta(a, staying(purchases)) - LogGamma.beta(a, b);
        double stillActive = Math.exp(stayed) * counts.probability(purchases);
        if (!mayHaveLeft(purchases)) {
            return stillActive;
        }
        double left = LogGamma.beta(a + 1, staying(purchases) - 1) - LogGamma.beta(a, b);
        return stillActive + Math.exp(left) * counts.atLeast(purchases);
    }

    @Override
    public double discounted(History history, double rate) {
        double start = Math.log(rate * alpha) - EXPONENT_OF_NOTHING;
        double end = Math.log(EXPONENT_OF_NOTHING);
        int panels = (int) Math.ceil(end - start);
        return Quadrature.integral(
                v -> Math.exp(v - Math.exp(v)) * expected(history, Math.exp(v) / rate), start, end, panels);
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
            common[count] = LogGamma.of(r + x)
                    - LogGamma.of(r)
                    + r * Math.log(alpha)
                    + LogGamma.beta(a, staying(x))
                    - LogGamma.beta(a, b);
            leaving[count] = mayHaveLeft(x) ? Math.log(a) - Math.log(staying(x) - 1) : Double.NEGATIVE_INFINITY;
        }
        double[] waiting = new double[histories.pairs()];
        Parallel.run(waiting.length, (from, to) -> {
            for (int pair = from; pair < to; pair++) {
                int x = histories.repeats(histories.repeatsOfPair(pair));
                waiting[pair] = -(r + x) * Math.log(alpha + histories.timeOfPair(pair));
            }
        });
        return Parallel.sum(histories.size(), (from, to) -> {
            double sum = 0;
            for (int group = from; group < to; group++) {
                int recencyPair = histories.recencyPair(group);
                int count = histories.repeatsOfPair(recencyPair);
                double active = waiting[histories.agePair(group)];
                double left = leaving[count] + waiting[recencyPair];
                sum += histories.weight(group) * (common[count] + Logs.sum(active, left));
            }
            return sum;
        });
    }
}
