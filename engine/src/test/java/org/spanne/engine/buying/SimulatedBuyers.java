package org.spanne.engine.buying;

import java.util.random.RandomGenerator;
import org.spanne.engine.buying.history.Histories;

/** Histories of buyers who behave as BG/NBD says, in days of weeks. */
final class SimulatedBuyers {

    private SimulatedBuyers() {}

    /**
     * Buyers who first purchased on some day of the first half of the time observed.
     *
     * @param days length of the time observed
     */
    static Histories of(int buyers, double r, double alpha, double a, double b, int days, RandomGenerator random) {
        int[] repeats = new int[buyers];
        double[] recency = new double[buyers];
        double[] age = new double[buyers];
        for (int i = 0; i < buyers; i++) {
            int observed = days - random.nextInt(days / 2);
            double rate = gamma(r, random) / (7 * alpha);
            double first = gamma(a, random);
            double leaving = first / (first + gamma(b, random));
            double time = random.nextExponential() / rate;
            double last = 0;
            while (time < observed) {
                repeats[i]++;
                last = time;
                time = random.nextDouble() < leaving
                        ? Double.POSITIVE_INFINITY
                        : time + random.nextExponential() / rate;
            }
            recency[i] = Math.ceil(last) / 7;
            age[i] = observed / 7.0;
        }
        return new Histories(repeats, recency, age, new double[0]);
    }

    /** Marsaglia and Tsang (2000), with the usual power for shapes below one. */
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
