package org.spanne.engine.buying.simulation;

import java.util.random.RandomGenerator;
import org.spanne.engine.buying.history.Histories;

/**
 * Draws histories of buyers who behave as BG/NBD says.
 *
 * <p>Each buyer draws a rate of purchase from Gamma(r, α) and a probability of leaving from Beta(a, b), then purchases at
 * exponential intervals and leaves, or not, after each repeat. Times are not rounded to days: no two of those who bought
 * again have the same history. Same generator and seed, same buyers. Gamma variates after Marsaglia and Tsang, A simple method for generating gamma
 * variables (2000).
 *
 * @param r shape of the rates of purchase
 * @param alpha scale of the rates, in units of time
 * @param a first parameter of the probability of leaving
 * @param b second parameter of the probability of leaving
 */
public record SimulatedBuyers(double r, double alpha, double a, double b) {

    /**
     * {@return histories without amounts}
     *
     * @param buyers how many
     * @param length of the time observed; everybody first purchases at some moment of its first half
     */
    public Histories draw(int buyers, double length, RandomGenerator random) {
        int[] repeats = new int[buyers];
        double[] recency = new double[buyers];
        double[] age = new double[buyers];
        for (int i = 0; i < buyers; i++) {
            age[i] = length * (1 - random.nextDouble() / 2);
            double rate = gamma(r, random) / alpha;
            double leaving = share(random);
            double time = random.nextExponential() / rate;
            while (time < age[i]) {
                repeats[i]++;
                recency[i] = time;
                boolean stays = random.nextDouble() >= leaving;
                time = stays ? time + random.nextExponential() / rate : Double.POSITIVE_INFINITY;
            }
        }
        return new Histories(repeats, recency, age, new double[0]);
    }

    private double share(RandomGenerator random) {
        double leaving = gamma(a, random);
        return leaving / (leaving + gamma(b, random));
    }

    private static double gamma(double shape, RandomGenerator random) {
        if (shape < 1) {
            return gamma(shape + 1, random) * Math.pow(random.nextDouble(), 1 / shape);
        }
        double d = shape - 1.0 / 3;
        while (true) {
            double x = random.nextGaussian();
            double v = Math.pow(1 + x / Math.sqrt(9 * d), 3);
            if (v > 0 && Math.log(random.nextDouble()) < x * x / 2 + d - d * v + d * Math.log(v)) {
                return d * v;
            }
        }
    }
}
