package org.spanne.engine.potential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.spanne.engine.grouping.traits.MixedTable;
import org.spanne.engine.grouping.traits.NumberColumn;

class BacktestTests {

    private static final PotentialTerms TERMS = new PotentialTerms(20, 0.5, 5, 0.5);

    @Test
    void findsWhatBuyersAreKnownToNeed() {
        var invented = new InventedBuyers(400, 1);
        Backtest backtest = backtest(invented, invented.later, 3);

        assertThat(backtest.buyers()).isEqualTo(400);
        assertThat(backtest.found().value()).isCloseTo(0.5, within(0.05));
        assertThat(backtest.chance().value()).isBetween(0.05, 0.15);
        assertThat(backtest.liftOverPopular().low()).isGreaterThan(1.5);
        assertThat(backtest.liftOverChance().low()).isGreaterThan(3);
    }

    @Test
    void isNoBetterThanChanceWhereThereIsNoPattern() {
        var invented = new InventedBuyers(400, 1);
        var random = new SplittableRandom(3);
        int[] buyer = IntStream.range(0, 400 * 40).map(row -> row / 40).toArray();
        int[] good = IntStream.range(0, 400 * 40).map(row -> row % 40).toArray();
        double[] amount =
                random.doubles(400 * 40).map(value -> value < 0.3 ? 1 : 0).toArray();
        Backtest backtest = backtest(invented, new Spending(400, 40, buyer, good, amount), 3);

        assertThat(backtest.liftOverChance().low()).isLessThan(1);
        assertThat(backtest.liftOverChance().high()).isGreaterThan(1);
    }

    /** Three buyers alike but for the last good: buyer 0 lacks it and buys it later, by chance it would be one of two. */
    @Test
    void countsByHand() {
        var traits = new MixedTable(List.of(new NumberColumn("size", new double[] {1, 1, 1})));
        var before =
                new Spending(3, 3, new int[] {0, 1, 1, 2, 2}, new int[] {0, 0, 1, 0, 1}, new double[] {1, 1, 1, 1, 1});
        var later = new Spending(3, 3, new int[] {0}, new int[] {1}, new double[] {1});
        var potentials = new Potentials(traits, before, new PotentialTerms(2, 0.5, 2, 0.5), new SplittableRandom(1));
        Backtest backtest = Backtest.of(potentials, later, 5, new SplittableRandom(1));

        assertThat(backtest.buyers()).isEqualTo(1);
        assertThat(backtest.named()).isEqualTo(1);
        assertThat(backtest.found()).isEqualTo(new Backtest.Estimate(1, 1, 1));
        assertThat(backtest.popular()).isEqualTo(new Backtest.Estimate(1, 1, 1));
        assertThat(backtest.chance().value()).isEqualTo(0.5);
        assertThat(backtest.liftOverChance()).isEqualTo(new Backtest.Estimate(2, 2, 2));
    }

    /** What buyers need they buy later with a probability of one half, and only that is named. */
    @Test
    void intervalsHoldTheTruthMostOfTheTime() {
        int held = 0;
        for (int seed = 0; seed < 40; seed++) {
            Backtest.Estimate found = backtest(new InventedBuyers(120, seed), 3).found();
            held += found.low() <= 0.5 && 0.5 <= found.high() ? 1 : 0;
        }
        assertThat(held).isBetween(34, 40);
    }

    @Test
    void isTheSameForTheSameSeed() {
        var invented = new InventedBuyers(200, 5);

        assertThat(backtest(invented, 2)).isEqualTo(backtest(invented, 2));
    }

    @Test
    void hasNoFigureWhereNoGapIsNamed() {
        var invented = new InventedBuyers(3, 1);

        assertThat(backtest(invented, 3).named()).isZero();
        assertThat(backtest(invented, 3).liftOverChance().value()).isNaN();
        assertThatThrownBy(() -> backtest(invented, 0)).hasMessageStartingWith("Up to 0 gaps of 3 buyers in 40 goods");
    }

    private static Backtest backtest(InventedBuyers invented, int most) {
        return backtest(invented, invented.later, most);
    }

    private static Backtest backtest(InventedBuyers invented, Spending later, int most) {
        var potentials = new Potentials(invented.traits, invented.before, TERMS, new SplittableRandom(1));
        return Backtest.of(potentials, later, most, new SplittableRandom(2));
    }
}
