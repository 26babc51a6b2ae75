package org.spanne.engine.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

class ParallelTests {

    @Test
    void sumsOverChunksDoNotDependOnThePool() throws Exception {
        Parallel.Sum harmonic = (from, to) -> {
            double sum = 0;
            for (int i = from; i < to; i++) {
                sum += 1.0 / (i + 1);
            }
            return sum;
        };
        double inCommonPool = Parallel.sum(1_000_003, harmonic);
        double inOneThread;
        try (var pool = new ForkJoinPool(1)) {
            inOneThread = pool.submit(() -> Parallel.sum(1_000_003, harmonic)).get();
        }

        assertThat(inOneThread)
                .isEqualTo(inCommonPool)
                .isCloseTo(Math.log(1_000_003) + 0.5772156649 + 5e-7, within(1e-8));
    }
}
