package org.spanne.engine.timeuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.spanne.engine.timeuse.Share.Bootstrap;

class ShareTests {

    private static final Bootstrap USUAL = new Bootstrap(1000, 0.95, 42);

    @Test
    void isTheRatioOfSumsNotTheMeanOfRatios() {
        Share share = Share.of(new long[] {100, 100}, new long[] {100, 900}, USUAL);

        assertThat(share.value()).isEqualTo(0.2);
        assertThat(share.part()).isEqualTo(200);
        assertThat(share.whole()).isEqualTo(1000);
    }

    @Test
    void givesTheSameIntervalForTheSameSeed() {
        long[] parts = {10, 200, 40, 90, 0};
        long[] wholes = {480, 480, 240, 480, 300};

        assertThat(Share.of(parts, wholes, USUAL)).isEqualTo(Share.of(parts, wholes, USUAL));
        assertThat(Share.of(parts, wholes, new Bootstrap(1000, 0.95, 43))).isNotEqualTo(Share.of(parts, wholes, USUAL));
    }

    @Test
    void holdsTheIntervalOfTheDeltaMethodInALargeSample() {
        SplittableRandom random = new SplittableRandom(1);
        int clusters = 2000;
        long[] parts = new long[clusters];
        long[] wholes = new long[clusters];
        for (int c = 0; c < clusters; c++) {
            wholes[c] = random.nextLong(1200, 2400);
            parts[c] = (long) (wholes[c] * random.nextDouble() * 0.6);
        }

        Share share = Share.of(parts, wholes, new Bootstrap(4000, 0.95, 7));

        double ratio = share.value();
        double meanWhole = Arrays.stream(wholes).average().orElseThrow();
        double squares = 0;
        for (int c = 0; c < clusters; c++) {
            squares += Math.pow(parts[c] - ratio * wholes[c], 2);
        }
        double deltaMethod = 1.96 * Math.sqrt(squares / clusters) / meanWhole / Math.sqrt(clusters);
        assertThat(share.upper() - ratio).isCloseTo(deltaMethod, within(0.06 * deltaMethod));
        assertThat(ratio - share.lower()).isCloseTo(deltaMethod, within(0.06 * deltaMethod));
    }

    @Test
    void coversTheTrueShareAboutAsOftenAsItClaims() {
        SplittableRandom random = new SplittableRandom(5);
        int held = 0;
        for (int trial = 0; trial < 400; trial++) {
            long[] parts = new long[60];
            long[] wholes = new long[60];
            for (int c = 0; c < 60; c++) {
                wholes[c] = 2400;
                parts[c] = random.nextInt(961);
            }
            Share share = Share.of(parts, wholes, new Bootstrap(400, 0.95, trial));
            held += share.lower() <= 0.2 && 0.2 <= share.upper() ? 1 : 0;
        }
        assertThat(held).isBetween(364, 392);
    }

    @Test
    void knowsNothingFromASingleCluster() {
        Share share = Share.of(new long[] {48, 0}, new long[] {480, 0}, USUAL);

        assertThat(share.value()).isEqualTo(0.1);
        assertThat(share.lower()).isZero();
        assertThat(share.upper()).isEqualTo(1);
    }

    @Test
    void hasNoValueWithoutAWhole() {
        assertThat(Share.of(new long[0], new long[0], USUAL).value()).isNaN();
    }

    @Test
    void refusesAPartLargerThanItsWhole() {
        assertThatThrownBy(() -> Share.of(new long[] {10, 500}, new long[] {480, 480}, USUAL))
                .hasMessageContaining("Cluster 1")
                .hasMessageContaining("500")
                .hasMessageContaining("480");
    }

    @Test
    void refusesColumnsOfDifferentLength() {
        assertThatThrownBy(() -> Share.of(new long[2], new long[3], USUAL))
                .hasMessageContaining("2 parts for 3 wholes");
    }

    @Test
    void sizesAShadowDiaryAsPublished() {
        assertThat(Share.observationsNeeded(0.1, 0.02)).isEqualTo(865);
        assertThat(Share.observationsNeeded(0.6, 0.05)).isEqualTo(369);
    }

    @Test
    void refusesPercentagesAsShares() {
        assertThatThrownBy(() -> Share.observationsNeeded(10, 2)).hasMessageContaining("fractions of 1");
    }
}
