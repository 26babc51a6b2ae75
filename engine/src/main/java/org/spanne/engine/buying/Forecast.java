package org.spanne.engine.buying;

import org.spanne.engine.buying.history.Histories;
import org.spanne.engine.buying.history.History;
import org.spanne.engine.numeric.Parallel;

/**
 * What to expect of each of many buyers: still active, purchases within a horizon, and what these are worth today.
 *
 * <p>Computed once for all buyers with the same history, on all cores.
 */
public final class Forecast {

    private static final int GROUPS_AT_A_TIME = 256;

    private final DistinctHistories distinct;
    private final double[] alive;
    private final double[] purchases;
    private final double[] discounted;

    /**
     * @param model in the unit of time of the histories
     * @param terms horizon and discount, in the same unit
     */
    public Forecast(BuyingModel model, Histories histories, Terms terms) {
        this.distinct = new DistinctHistories(histories);
        this.alive = new double[distinct.size()];
        this.purchases = new double[distinct.size()];
        this.discounted = new double[distinct.size()];
        Parallel.run(alive.length, GROUPS_AT_A_TIME, (from, to) -> {
            double[] expected = new double[terms.periods()];
            for (int group = from; group < to; group++) {
                History history = distinct.history(group);
                for (int k = 0; k < expected.length; k++) {
                    expected[k] = model.expected(history, k + 1);
                }
                alive[group] = model.alive(history);
                purchases[group] = expected[expected.length - 1];
                discounted[group] = terms.discounted(expected);
            }
        });
    }

    /**
     * {@return how many purchases to expect of each buyer within a time, by buyer}
     *
     * @param horizon any time, in the unit of the histories
     */
    public static double[] purchases(BuyingModel model, Histories histories, double horizon) {
        var distinct = new DistinctHistories(histories);
        double[] ofGroup = new double[distinct.size()];
        Parallel.run(ofGroup.length, GROUPS_AT_A_TIME, (from, to) -> {
            for (int group = from; group < to; group++) {
                ofGroup[group] = model.expected(distinct.history(group), horizon);
            }
        });
        double[] purchases = new double[histories.size()];
        for (int i = 0; i < purchases.length; i++) {
            purchases[i] = ofGroup[distinct.groupOf(i)];
        }
        return purchases;
    }

    /** {@return the probability that a buyer is still active} */
    public double alive(int buyer) {
        return alive[distinct.groupOf(buyer)];
    }

    /** {@return how many purchases to expect of a buyer within the horizon} */
    public double purchases(int buyer) {
        return purchases[distinct.groupOf(buyer)];
    }

    /**
     * {@return the expected purchases of a buyer within the horizon, each period's discounted from its middle}
     *
     * <p>Sums what each period adds, not what is expected up to it.
     */
    public double discountedPurchases(int buyer) {
        return discounted[distinct.groupOf(buyer)];
    }

    /**
     * {@return what a buyer's purchases within the horizon are worth today}
     *
     * @param spend expected amount of a purchase
     * @param margin the share of it that stays, 1 for revenue
     */
    public double lifetimeValue(int buyer, double spend, double margin) {
        return discountedPurchases(buyer) * spend * margin;
    }
}
