package org.spanne.engine.numeric;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Work over a range of indices on all cores, cut into chunks whose bounds depend on the range alone: the same input
 * gives the same bits on any number of threads.
 *
 * <p>Runs in the calling fork-join pool, the common one unless called from another.
 */
public final class Parallel {

    private static final int CHUNK = 4096;

    private Parallel() {}

    /** What is done with a chunk of indices. */
    @FunctionalInterface
    public interface Work {
        /** Treats the indices from one to just before another. */
        void on(int from, int to);
    }

    /** A sum over a chunk of indices. */
    @FunctionalInterface
    public interface Sum {
        /** {@return the sum over the indices from one to just before another} */
        double over(int from, int to);
    }

    /** Does the work on the indices 0 to just before {@code size}. */
    public static void run(int size, Work work) {
        run(size, CHUNK, work);
    }

    /** Does the work on the indices 0 to just before {@code size}, {@code chunk} of them at a time. */
    public static void run(int size, int chunk, Work work) {
        if (size <= chunk) {
            work.on(0, size);
            return;
        }
        IntStream.range(0, chunks(size, chunk))
                .parallel()
                .forEach(i -> work.on(i * chunk, Math.min(size, (i + 1) * chunk)));
    }

    /** {@return the sum over the indices 0 to just before {@code size}} */
    public static double sum(int size, Sum sum) {
        return sum(size, CHUNK, sum);
    }

    /** {@return the sum over the indices 0 to just before {@code size}, {@code chunk} of them at a time} */
    public static double sum(int size, int chunk, Sum sum) {
        if (size <= chunk) {
            return sum.over(0, size);
        }
        double[] parts = new double[chunks(size, chunk)];
        run(size, chunk, (from, to) -> parts[from / chunk] = sum.over(from, to));
        return Arrays.stream(parts).sum();
    }

    private static int chunks(int size, int chunk) {
        return (size - 1) / chunk + 1;
    }
}
