package org.spanne.exchange.sample.ground;

import java.util.List;
import java.util.random.RandomGenerator;

/** Draws from distributions; strict arithmetic, so that a seed gives the same sample on every machine. */
public final class Draw {

    private Draw() {}

    /** True with that probability. */
    public static boolean chance(RandomGenerator random, double probability) {
        return random.nextDouble() < probability;
    }

    /** A whole number from {@code least} to {@code most}, both included. */
    public static int between(RandomGenerator random, int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** A number from {@code least} (included) to {@code most} (excluded). */
    public static double between(RandomGenerator random, double least, double most) {
        return least + (most - least) * random.nextDouble();
    }

    /** A multiple of {@code step} from {@code least} to {@code most}, both included and multiples themselves. */
    public static int stepped(RandomGenerator random, int least, int most, int step) {
        return step * between(random, least / step, most / step);
    }

    /** A positive number, half of them under {@code median}, its logarithm spread by {@code sigma}. */
    public static double logNormal(RandomGenerator random, double median, double sigma) {
        return median * StrictMath.exp(sigma * random.nextGaussian());
    }

    /** A waiting time of that mean between events that do not know of each other. */
    public static double exponential(RandomGenerator random, double mean) {
        return -mean * StrictMath.log(1 - random.nextDouble());
    }

    /** How many events fall into a period in which {@code mean} of them are expected; for small means. */
    public static int poisson(RandomGenerator random, double mean) {
        double limit = StrictMath.exp(-mean);
        double product = random.nextDouble();
        int events = 0;
        while (product > limit) {
            product *= random.nextDouble();
            events++;
        }
        return events;
    }

    /** Any of them, each as likely as the next. */
    public static <T> T one(RandomGenerator random, List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** A value on the way from {@code before} to {@code after}; {@code way} runs from 0 to 1. */
    public static double blend(double before, double after, double way) {
        return before + (after - before) * way;
    }
}
