package org.spanne.engine.grouping;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Repeated drawings, each with a generator of its own, so that their order does not matter.
 *
 * @param times how many
 * @param seed of all
 */
record Drawings(int times, long seed) {

    RandomGenerator generator(int drawing) {
        return new SplittableRandom(seed + 0x9E3779B97F4A7C15L * (drawing + 1));
    }
}
