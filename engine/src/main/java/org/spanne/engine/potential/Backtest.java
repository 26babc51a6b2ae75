package org.spanne.engine.potential;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.spanne.engine.numeric.Parallel;

/**
 * Whether gaps that would have been named at a day in the past were closed later, more often than by two plain rules.
 *
 * <p>For every buyer who bought before that day the first few gaps are named; each rule names as many for the same buyer.
 * Popularity names the goods that most buyers bought before, of those the buyer lacks; chance draws among them, and its
 * share is computed, not drawn. Intervals hold 95 % and come from 1,000 resamplings of the buyers, since the gaps of one
 * buyer are closed together or not at all. Source for the intervals: Efron and Tibshirani, An introduction to the
 * bootstrap (1993), percentile method.
 *
 * @param buyers who had a gap
 * @param named how many gaps were named for them
 * @param found the share of them bought later
 * @param popular the share bought later of those that popularity names
 * @param chance the share bought later of those that chance names
 * @param liftOverPopular found / popular
 * @param liftOverChance found / chance
 */
public record Backtest(
        int buyers,
        long named,
        Estimate found,
        Estimate popular,
        Estimate chance,
        Estimate liftOverPopular,
        Estimate liftOverChance) {

    private static final int BUYERS_AT_A_TIME = 32;
    private static final int RESAMPLINGS = 1_000;
    private static final double TAIL = 0.025;

    /**
     * A figure with its interval. NaN where nothing is named, infinite where a rule it is compared with finds nothing.
     *
     * @param value the figure
     * @param low lower end of the 95 % interval
     * @param high upper end of it
     */
    public record Estimate(double value, double low, double high) {}

    /**
     * {@return how the gaps of the buyers fared}
     *
     * @param potentials from what was bought before the day
     * @param later what the same buyers spent on the same goods after it
     * @param most how many gaps are named for a buyer at most
     * @param random draws the resamplings
     * @throws IllegalArgumentException if later purchases are of other numbers of buyers or goods, or no gap may be named
     */
    public static Backtest of(Potentials potentials, Spending later, int most, RandomGenerator random) {
        Spending before = potentials.spending();
        if (later.buyers() != before.buyers() || later.goods() != before.goods() || most < 1) {
            throw new IllegalArgumentException(
                    "Up to %d gaps of %d buyers in %d goods cannot be looked for in later purchases of %d buyers and %d goods"
                            .formatted(most, before.buyers(), before.goods(), later.buyers(), later.goods()));
        }
        var popularity = new Popularity(before);
        Tally[] byBuyer = new Tally[before.buyers()];
        Parallel.run(byBuyer.length, BUYERS_AT_A_TIME, (from, to) -> {
            for (int buyer = from; buyer < to; buyer++) {
                byBuyer[buyer] =
                        before.total(buyer) > 0 ? tally(buyer, potentials, popularity, later, most) : Tally.NONE;
            }
        });
        int[] buyers = IntStream.range(0, byBuyer.length)
                .filter(buyer -> byBuyer[buyer].named() > 0)
                .toArray();
        Tally all = Tally.sum(byBuyer, buyers);
        Tally[] resampled = new Tally[RESAMPLINGS];
        for (int i = 0; i < resampled.length; i++) {
            resampled[i] = Tally.sum(byBuyer, resample(buyers, random));
        }
        return new Backtest(
                buyers.length,
                Math.round(all.named()),
                estimate(all, resampled, tally -> tally.found() / tally.named()),
                estimate(all, resampled, tally -> tally.popular() / tally.named()),
                estimate(all, resampled, tally -> tally.chance() / tally.named()),
                estimate(all, resampled, tally -> tally.found() / tally.popular()),
                estimate(all, resampled, tally -> tally.found() / tally.chance()));
    }

    private static Tally tally(int buyer, Potentials potentials, Popularity popularity, Spending later, int most) {
        int[] named = potentials.of(buyer).gaps().stream()
                .limit(most)
                .mapToInt(Gap::good)
                .toArray();
        int[] lacking = popularity.lacking(buyer);
        int[] popular = Arrays.copyOf(lacking, named.length);
        double shareOfAll = bought(later, buyer, lacking) / Math.max(1, lacking.length);
        return new Tally(
                named.length, bought(later, buyer, named), bought(later, buyer, popular), named.length * shareOfAll);
    }

    private static double bought(Spending later, int buyer, int[] goods) {
        return Arrays.stream(goods)
                .filter(good -> later.amount(buyer, good) > 0)
                .count();
    }

    private static int[] resample(int[] buyers, RandomGenerator random) {
        int[] drawn = new int[buyers.length];
        Arrays.setAll(drawn, _ -> buyers[random.nextInt(buyers.length)]);
        return drawn;
    }

    private static Estimate estimate(Tally all, Tally[] resampled, ToDoubleFunction<Tally> figure) {
        double[] sorted = Arrays.stream(resampled).mapToDouble(figure).sorted().toArray();
        return new Estimate(
                figure.applyAsDouble(all), Potentials.quantile(sorted, TAIL), Potentials.quantile(sorted, 1 - TAIL));
    }
}
