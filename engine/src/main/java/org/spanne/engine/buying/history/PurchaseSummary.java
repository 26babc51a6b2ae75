package org.spanne.engine.buying.history;

import java.util.Arrays;
import org.spanne.engine.numeric.Parallel;

/**
 * The purchases of every buyer summed up into a history as of the last day that is observed.
 *
 * <p>x = purchases after the first, tₓ = last − first purchase (0 if x = 0), T = last observed day − first purchase, and
 * the mean amount of the x repeats. Buyers without a purchase have no history. Source: Fader and Hardie, Creating an RFM
 * summary using Excel (2008).
 */
public final class PurchaseSummary {

    private static final int BUYERS_AT_A_TIME = 8192;

    private final Pace pace;
    private final int asOf;
    private final int[] buyers;
    private final int[] firstDay;
    private final Histories histories;

    /**
     * @param occasions the purchases
     * @param pace the unit of recency and age
     */
    public PurchaseSummary(Occasions occasions, Pace pace) {
        this.pace = pace;
        this.asOf = occasions.until();
        this.buyers = buyersIn(occasions);
        this.firstDay = new int[buyers.length];
        int[] repeats = new int[buyers.length];
        double[] recency = new double[buyers.length];
        double[] age = new double[buyers.length];
        double[] spend = new double[buyers.length];
        Parallel.run(buyers.length, BUYERS_AT_A_TIME, (from, to) -> {
            for (int i = from; i < to; i++) {
                int buyer = buyers[i];
                firstDay[i] = occasions.day(buyer, 0);
                repeats[i] = occasions.count(buyer) - 1;
                recency[i] = pace.between(firstDay[i], occasions.day(buyer, repeats[i]));
                age[i] = pace.between(firstDay[i], asOf);
                spend[i] = meanOfRepeats(occasions, buyer);
            }
        });
        this.histories = new Histories(repeats, recency, age, occasions.knowAmounts() ? spend : new double[0]);
    }

    /** {@return the histories, in the order of buyers} */
    public Histories histories() {
        return histories;
    }

    /** {@return the number that the buyer of a history has in the ledger} */
    public int buyer(int history) {
        return buyers[history];
    }

    /** {@return the day of the first purchase of a history} */
    public int firstDay(int history) {
        return firstDay[history];
    }

    /** {@return the last day that histories know of} */
    public int asOf() {
        return asOf;
    }

    /** {@return the unit of time} */
    public Pace pace() {
        return pace;
    }

    private static double meanOfRepeats(Occasions occasions, int buyer) {
        double sum = 0;
        int purchases = occasions.count(buyer);
        for (int i = 1; i < purchases; i++) {
            sum += occasions.amount(buyer, i);
        }
        return purchases == 1 ? 0 : sum / (purchases - 1);
    }

    private static int[] buyersIn(Occasions occasions) {
        int[] buyers = new int[occasions.buyers()];
        int size = 0;
        for (int buyer = 0; buyer < buyers.length; buyer++) {
            if (occasions.count(buyer) > 0) {
                buyers[size++] = buyer;
            }
        }
        return Arrays.copyOf(buyers, size);
    }
}
