package org.spanne.engine.buying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spanne.engine.buying.history.History;

class PurchaseIntervalTests {

    private final History heavy = new History(26, 30.86, 31);
    private final History silent = new History(5, 4, 60);

    @ParameterizedTest
    @EnumSource(Family.class)
    void goesOnAsItIsExpectedTo(Family family) {
        BuyingModel model = model(family);
        for (History history : new History[] {heavy, silent, History.NEW}) {
            double going = model.alive(history) * model.goingOn(history).expected(History.NEW, 52);

            assertThat(going).isCloseTo(model.expected(history, 52), withinPercentage(1e-9));
        }
    }

    @ParameterizedTest
    @EnumSource(Family.class)
    void holdsTheLevelAndNoMoreThanItNeeds(Family family) {
        BuyingModel model = model(family);
        BuyingModel goingOn = model.goingOn(heavy);
        PurchaseInterval interval = PurchaseInterval.of(model, heavy, 52, 0.9);
        double below = 0;
        double within = 0;
        for (int count = 0; count <= interval.high(); count++) {
            double probability =
                    model.alive(heavy) * goingOn.probability(count, 52) + (count == 0 ? 1 - model.alive(heavy) : 0);
            below += count < interval.low() ? probability : 0;
            within += count < interval.low() ? 0 : probability;
        }

        assertThat(below).isLessThan(0.05);
        assertThat(1 - below - within).isLessThanOrEqualTo(0.05);
        assertThat(within).isGreaterThanOrEqualTo(0.9);
        assertThat(model.expected(heavy, 52)).isBetween((double) interval.low(), (double) interval.high());
    }

    @ParameterizedTest
    @EnumSource(Family.class)
    void manyProbabilitiesAtOnceAreThoseOfEachCount(Family family) {
        BuyingModel goingOn = model(family).goingOn(new History(900, 30.86, 31));
        double[] probabilities = goingOn.probabilities(3_000, 52);

        for (int count : new int[] {0, 1, 700, 1_400, 2_999}) {
            assertThat(probabilities[count]).isCloseTo(goingOn.probability(count, 52), withinPercentage(1e-8));
        }
        assertThat(Arrays.stream(probabilities).sum()).isCloseTo(1, withinPercentage(1e-8));
    }

    @Test
    void isZeroForABuyerWhoHasAlmostSurelyLeft() {
        assertThat(PurchaseInterval.of(model(Family.PARETO_NBD), silent, 52, 0.9))
                .isEqualTo(new PurchaseInterval(0, 0));
        assertThatThrownBy(() -> PurchaseInterval.of(model(Family.BG_NBD), silent, 52, 1))
                .hasMessageContaining("level 1.0");
    }

    private static BuyingModel model(Family family) {
        return switch (family) {
            case BG_NBD -> family.with(0.243, 4.414, 0.793, 2.426);
            case MBG_NBD -> family.with(0.525, 6.183, 0.891, 1.614);
            case PARETO_NBD -> family.with(0.553, 10.578, 0.606, 11.669);
        };
    }
}
