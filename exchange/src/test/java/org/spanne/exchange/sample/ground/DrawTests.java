package org.spanne.exchange.sample.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawTests {

    private static final int MANY = 50_000;

    private final RandomGenerator random = new Streams(11).of("draw");

    private static double mean(DoubleSupplier draw) {
        return DoubleStream.generate(draw).limit(MANY).average().orElseThrow();
    }

    @Test
    void hitsTheMeansOfItsDistributions() {
        assertThat(mean(() -> Draw.exponential(random, 3))).isCloseTo(3, within(0.06));
        assertThat(mean(() -> Draw.poisson(random, 2.2))).isCloseTo(2.2, within(0.03));
        assertThat(mean(() -> Draw.chance(random, 0.3) ? 1 : 0)).isCloseTo(0.3, within(0.01));
        assertThat(mean(() -> Draw.logNormal(random, 2, 0.5))).isCloseTo(2 * Math.exp(0.125), within(0.03));
    }

    @Test
    void reachesBothEndsOfWholeNumbers() {
        assertThat(IntStream.generate(() -> Draw.between(random, -1, 2))
                        .limit(1_000)
                        .distinct()
                        .sorted())
                .containsExactly(-1, 0, 1, 2);
        assertThat(IntStream.generate(() -> Draw.stepped(random, 30, 60, 15))
                        .limit(1_000)
                        .distinct()
                        .sorted())
                .containsExactly(30, 45, 60);
    }

    @Test
    void blendsOnTheWay() {
        assertThat(Draw.blend(10, 20, 0)).isEqualTo(10);
        assertThat(Draw.blend(10, 20, 0.25)).isEqualTo(12.5);
        assertThat(Draw.blend(10, 20, 1)).isEqualTo(20);
    }

    @Test
    void drawsByWeight() {
        Weighted<Integer> some =
                Weighted.by(List.of("a", "", "bbb"), String::length).map(String::length);
        assertThat(mean(() -> some.one(random))).isCloseTo(2.5, within(0.02));
        assertThat(IntStream.range(0, 1_000)
                        .map(i -> some.one(random))
                        .distinct()
                        .sorted())
                .containsExactly(1, 3);
    }

    @Test
    void refusesToDrawFromNothing() {
        assertThatThrownBy(() -> Weighted.by(List.of("a"), word -> 0)).hasMessageContaining("1 choices without weight");
    }
}
