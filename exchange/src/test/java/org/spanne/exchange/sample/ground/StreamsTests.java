package org.spanne.exchange.sample.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class StreamsTests {

    @Test
    void startsTheSameStreamAgainAndAgain() {
        RandomGenerator one = new Streams(7).of("orders", 3);
        RandomGenerator same = new Streams(7).of("orders", 3);
        assertThat(one.longs(100).toArray()).isEqualTo(same.longs(100).toArray());
    }

    @Test
    void startsAnotherStreamForEverySeedSubjectAndNumber() {
        Set<Long> firsts = new HashSet<>();
        for (long seed = 0; seed < 10; seed++) {
            for (String subject : new String[] {"orders", "order", "lines", "people", ""}) {
                for (long number = 0; number < 200; number++) {
                    firsts.add(new Streams(seed).of(subject, number).nextLong());
                }
            }
        }
        assertThat(firsts).hasSize(10 * 5 * 200);
    }

    @Test
    void drawsEvenlyAcrossTheFirstNumbersOfManyStreams() {
        int[] buckets = new int[20];
        Streams streams = new Streams(1);
        for (long number = 0; number < 20_000; number++) {
            buckets[(int) (streams.of("customer", number).nextDouble() * buckets.length)]++;
        }
        double chiSquare = 0;
        for (int bucket : buckets) {
            chiSquare += (bucket - 1_000.0) * (bucket - 1_000.0) / 1_000.0;
        }
        assertThat(chiSquare).as("19 degrees of freedom, 0.1 %% quantile 43.8").isLessThan(43.8);
    }
}
