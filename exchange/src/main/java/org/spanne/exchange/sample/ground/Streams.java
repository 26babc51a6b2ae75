package org.spanne.exchange.sample.ground;

import java.util.random.RandomGenerator;
import java.util.random.RandomGenerator.SplittableGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Random numbers by subject: every subject, and every numbered thing within it, has a stream of its own. A table
 * that is added or changed therefore leaves the others as they are, and the orders of a customer do not depend on
 * how many customers there are.
 */
public final class Streams {

    private static final RandomGeneratorFactory<SplittableGenerator> FACTORY =
            RandomGeneratorFactory.of("L64X128MixRandom");

    private final long seed;

    /**
     * @param seed the same seed gives the same streams
     */
    public Streams(long seed) {
        this.seed = seed;
    }

    /** The only stream of a subject. */
    public RandomGenerator of(String subject) {
        return of(subject, 0);
    }

    /** The stream of one numbered thing of a subject. */
    public RandomGenerator of(String subject, long number) {
        long state = mix(seed);
        for (int i = 0; i < subject.length(); i++) {
            state = mix(state ^ subject.charAt(i));
        }
        return FACTORY.create(mix(state + number));
    }

    /** Steele and Vigna's 64-bit finaliser "variant 13". */
    private static long mix(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
