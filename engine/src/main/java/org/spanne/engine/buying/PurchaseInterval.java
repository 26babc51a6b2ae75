package org.spanne.engine.buying;

import org.spanne.engine.buying.history.History;

/**
 * How many purchases a buyer may make within a time: a central interval of the counts that the model thinks possible.
 *
 * <p>It holds the chance that the buyer has left, the uncertainty of the buyer's own rate and the chance of each
 * purchase; not the uncertainty of the model's parameters, which is small beside these.
 *
 * @param low at most half of what the level leaves lies below it
 * @param high at most half of what the level leaves lies above it
 */
public record PurchaseInterval(int low, int high) {

    private static final int FEW = 16;

    /**
     * {@return the interval for a buyer}
     *
     * @param level the probability that it holds at least, 0.9 for nine in ten
     * @throws IllegalArgumentException if the level is not between 0 and 1 or the horizon is not positive
     */
    public static PurchaseInterval of(BuyingModel model, History history, double horizon, double level) {
        if (!(level > 0 && level < 1 && horizon > 0)) {
            throw new IllegalArgumentException(
                    "There is no interval at the level %s within the time %s".formatted(level, horizon));
        }
        double tail = (1 - level) / 2;
        double alive = model.alive(history);
        BuyingModel goingOn = model.goingOn(history);
        for (int counts = FEW; ; counts *= 2) {
            double[] probabilities = goingOn.probabilities(counts, horizon);
            for (int count = 0; count < counts; count++) {
                probabilities[count] *= alive;
            }
            probabilities[0] += 1 - alive;
            int high = first(probabilities, 1 - tail);
            if (high < counts) {
                return new PurchaseInterval(first(probabilities, tail), high);
            }
        }
    }

    /** The first count up to which the probabilities sum up to so much, or the number of counts if they do not. */
    private static int first(double[] probabilities, double enough) {
        double upTo = 0;
        int count = 0;
        while (count < probabilities.length) {
            upTo += probabilities[count];
            if (upTo >= enough) {
                return count;
            }
            count++;
        }
        return count;
    }
}
