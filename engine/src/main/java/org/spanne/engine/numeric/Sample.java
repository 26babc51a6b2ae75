package org.spanne.engine.numeric;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Draws without replacement. */
public final class Sample {

    private Sample() {}

    /** {@return some of the values, drawn at random in random order; all of them where there are no more than wanted} */
    public static int[] of(int[] values, int most, RandomGenerator random) {
        int[] shuffled = values.clone();
        int size = Math.min(most, values.length);
        for (int i = 0; i < size; i++) {
            int j = i + random.nextInt(shuffled.length - i);
            int kept = shuffled[i];
            shuffled[i] = shuffled[j];
            shuffled[j] = kept;
        }
        return Arrays.copyOf(shuffled, size);
    }
}
