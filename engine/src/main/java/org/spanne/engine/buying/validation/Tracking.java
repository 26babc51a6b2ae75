package org.spanne.engine.buying.validation;

import org.spanne.engine.buying.BuyingModel;
import org.spanne.engine.buying.history.History;
import org.spanne.engine.buying.history.Occasions;
import org.spanne.engine.buying.history.PurchaseSummary;
import org.spanne.engine.numeric.Parallel;

/**
 * Repeat purchases of a cohort over time, as they came and as a model expects them without knowing anybody's history:
 * the first thing to look at before a model is believed.
 *
 * <p>The cohort are the buyers of a summary. At the end of each period, counted from the first purchase of all, the
 * model's cumulative number is the sum of E[X(t)] over buyers, t being the time since each one's first purchase.
 * Source: Fader, Hardie and Lee (2005), figure 2.
 */
public final class Tracking {

    private final int[] day;
    private final long[] actual;
    private final double[] expected;

    /**
     * @param model in the unit of time of the summary
     * @param summary the cohort
     * @param occasions purchases of the same ledger, up to the end of the tracking
     */
    public Tracking(BuyingModel model, PurchaseSummary summary, Occasions occasions) {
        int start = occasions.firstDay();
        int periods = 0;
        while (start <= occasions.until() && summary.pace().after(start, periods + 1) <= occasions.until()) {
            periods++;
        }
        this.day = new int[periods];
        for (int k = 0; k < periods; k++) {
            day[k] = summary.pace().after(start, k + 1);
        }
        int span = Math.max(0, occasions.until() - start + 1);
        this.actual = actual(summary, occasions, start, span);
        this.expected = new double[periods];
        int[] firsts = firstPurchasesByDay(summary, start, span);
        Parallel.run(periods, 1, (from, to) -> {
            for (int k = from; k < to; k++) {
                for (int first = 0; first < span && start + first < day[k]; first++) {
                    if (firsts[first] > 0) {
                        double time = summary.pace().between(start + first, day[k]);
                        expected[k] += firsts[first] * model.expected(History.NEW, time);
                    }
                }
            }
        });
    }

    /** {@return how many periods are tracked} */
    public int periods() {
        return day.length;
    }

    /** {@return the last day of a period, the first being number 0} */
    public int day(int period) {
        return day[period];
    }

    /** {@return the repeat purchases up to the end of a period} */
    public long actual(int period) {
        return actual[period];
    }

    /** {@return the repeat purchases that the model expects up to the end of a period} */
    public double expected(int period) {
        return expected[period];
    }

    private long[] actual(PurchaseSummary summary, Occasions occasions, int start, int span) {
        long[] upTo = new long[span + 1];
        for (int i = 0; i < summary.histories().size(); i++) {
            int buyer = summary.buyer(i);
            for (int n = 1; n < occasions.count(buyer); n++) {
                upTo[occasions.day(buyer, n) - start]++;
            }
        }
        for (int i = 1; i <= span; i++) {
            upTo[i] += upTo[i - 1];
        }
        long[] byPeriod = new long[day.length];
        for (int k = 0; k < byPeriod.length; k++) {
            byPeriod[k] = upTo[day[k] - start];
        }
        return byPeriod;
    }

    private static int[] firstPurchasesByDay(PurchaseSummary summary, int start, int span) {
        int[] firsts = new int[span];
        for (int i = 0; i < summary.histories().size(); i++) {
            firsts[summary.firstDay(i) - start]++;
        }
        return firsts;
    }
}
