package org.spanne.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WhalesTests {

    @Test
    void aFifthOfTheCustomersBringsWhatTheBestOnesBring() {
        Whales whales = curve(60, 20, 10, 6, 4);

        assertThat(whales.top()).isEqualTo(0.6);
        assertThat(whales.losing()).isZero();
        assertThat(whales.ceiling()).isEqualTo(1, within(1e-12));
        assertThat(whales.points()).hasSize(21);
        assertThat(whales.points().getLast().contribution()).isEqualTo(1, within(1e-12));
    }

    @Test
    void theCurveRisesAboveTheWholeWhereSomeCustomersCostMoreThanTheyBring() {
        Whales whales = curve(100, 50, 0, -20, -30);

        assertThat(whales.losing()).isEqualTo(2);
        assertThat(whales.ceiling()).isEqualTo(1.5, within(1e-12));
        assertThat(whales.whole()).isEqualTo(100 - 100 / 1.5, within(1e-9));
        assertThat(whales.points().getLast().contribution()).isEqualTo(1, within(1e-12));
    }

    @Test
    void evenContributionsMakeAStraightLine() {
        Whales whales = Objects.requireNonNull(
                Whales.of(IntStream.range(0, 200).mapToObj(_ -> BigDecimal.ONE).toList()));

        assertThat(whales.points())
                .allSatisfy(point -> assertThat(point.contribution()).isEqualTo(point.customers(), within(1e-12)));
    }

    @Test
    void withoutAnyContributionOnTheWholeThereIsNoCurve() {
        assertThat(Whales.of(List.of())).isNull();
        assertThat(Whales.of(List.of(BigDecimal.TEN, BigDecimal.TEN.negate()))).isNull();
    }

    private static Whales curve(int... contributions) {
        return Objects.requireNonNull(Whales.of(
                IntStream.of(contributions).mapToObj(BigDecimal::valueOf).toList()));
    }
}
