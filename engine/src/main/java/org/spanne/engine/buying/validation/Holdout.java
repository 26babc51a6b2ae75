package org.spanne.engine.buying.validation;

import java.util.Arrays;
import org.spanne.engine.buying.history.Histories;
import org.spanne.engine.buying.history.Occasions;
import org.spanne.engine.buying.history.PurchaseSummary;

/**
 * What buyers did after the day of a summary, beside what models and the naive rule said they would.
 *
 * <p>Counts the buyers who were known on that day only, and their purchases after it up to the end of the later
 * occasions. The naive rule is that everybody goes on at the own rate so far: repeats / age × time held out.
 */
public final class Holdout {

    private final Histories histories;
    private final double length;
    private final int[] actual;

    /**
     * How far a rule was off.
     *
     * @param expected purchases of all buyers that it expected
     * @param meanAbsolute mean of |expected − actual| over buyers, in purchases
     * @param rootMeanSquare root of the mean of (expected − actual)² over buyers, in purchases
     */
    public record Deviation(double expected, double meanAbsolute, double rootMeanSquare) {}

    /**
     * @param summary histories as of the day that splits the time
     * @param later the purchases of the same ledger up to the end of the time held out
     * @throws IllegalArgumentException if nothing is held out, or the ledgers have different numbers of buyers
     */
    public Holdout(PurchaseSummary summary, Occasions later) {
        this.histories = summary.histories();
        this.length = summary.pace().between(summary.asOf(), later.until());
        if (length <= 0) {
            throw new IllegalArgumentException(
                    "Nothing is held out between day %d and day %d".formatted(summary.asOf(), later.until()));
        }
        this.actual = new int[histories.size()];
        for (int i = 0; i < actual.length; i++) {
            int buyer = summary.buyer(i);
            for (int n = later.count(buyer) - 1; n >= 0 && later.day(buyer, n) > summary.asOf(); n--) {
                actual[i]++;
            }
        }
    }

    /** {@return how long the time held out is, in the unit of the histories} */
    public double length() {
        return length;
    }

    /** {@return how many purchases a buyer made in the time held out} */
    public int actual(int buyer) {
        return actual[buyer];
    }

    /** {@return how many purchases all buyers made in the time held out} */
    public long actual() {
        long sum = 0;
        for (int purchases : actual) {
            sum += purchases;
        }
        return sum;
    }

    /** {@return how far the naive rule was off} */
    public Deviation naive() {
        double[] unknown = new double[actual.length];
        Arrays.fill(unknown, Double.NaN);
        return of(unknown);
    }

    /**
     * {@return how far off a rule was}
     *
     * @param expected purchases of each buyer in the time held out, by buyer; where it is NaN the naive rule stands in
     */
    public Deviation of(double[] expected) {
        double total = 0;
        double absolute = 0;
        double square = 0;
        for (int i = 0; i < expected.length; i++) {
            double purchases = Double.isNaN(expected[i]) ? naive(i) : expected[i];
            double off = purchases - actual[i];
            total += purchases;
            absolute += Math.abs(off);
            square += off * off;
        }
        return new Deviation(total, absolute / expected.length, Math.sqrt(square / expected.length));
    }

    private double naive(int buyer) {
        return histories.age(buyer) == 0 ? 0 : histories.repeats(buyer) / histories.age(buyer) * length;
    }
}
