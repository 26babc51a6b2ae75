package org.spanne.engine.buying.contract;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The share of contracts still running after each number of renewals, from contracts of which some still go on.
 *
 * <p>The product-limit estimate: at each point of leaving the share that stays is multiplied on, of those under
 * observation then. Where contracts are seen only from some renewal on, it is the share of those that reached it. Exact;
 * no assumption on the course. Intervals by Greenwood's variance on the scale of log(−log S), so
 * that they stay within 0 and 1. Sources: Kaplan and Meier, Nonparametric estimation from incomplete observations
 * (1958); Kalbfleisch and Prentice, The statistical analysis of failure time data (2002), 1.4.
 */
public final class KaplanMeier {

    private static final double NORMAL_95 = 1.959963984540054;

    private final int[] time;
    private final double[] share;
    private final double[] deviation;

    /** @param tenures of all contracts, those that go on included */
    public KaplanMeier(List<Tenure> tenures) {
        List<Tenure> sorted = tenures.stream()
                .sorted(Comparator.comparingInt(Tenure::renewals))
                .toList();
        int[] ends = sorted.stream()
                .filter(Tenure::ended)
                .mapToInt(Tenure::renewals)
                .distinct()
                .toArray();
        this.time = ends;
        this.share = new double[ends.length];
        this.deviation = new double[ends.length];
        double staying = 1;
        double greenwood = 0;
        for (int i = 0; i < ends.length; i++) {
            int at = ends[i];
            long exposed = sorted.stream()
                    .filter(tenure -> tenure.seenFrom() <= at && tenure.renewals() >= at)
                    .count();
            long left = sorted.stream()
                    .filter(tenure -> tenure.ended() && tenure.renewals() == at)
                    .count();
            staying *= 1 - (double) left / exposed;
            greenwood += (double) left / (exposed * (double) (exposed - left));
            share[i] = staying;
            deviation[i] = Math.sqrt(greenwood);
        }
    }

    /** {@return the share of contracts that is renewed more often than this} */
    public double survival(int renewals) {
        int i = lastUpTo(renewals);
        return i < 0 ? 1 : share[i];
    }

    /** {@return the lower end of the 95 % interval of {@link #survival}} */
    public double lower(int renewals) {
        return bound(renewals, NORMAL_95);
    }

    /** {@return the upper end of the 95 % interval of {@link #survival}} */
    public double upper(int renewals) {
        return bound(renewals, -NORMAL_95);
    }

    private double bound(int renewals, double deviations) {
        int i = lastUpTo(renewals);
        if (i < 0 || share[i] == 0) {
            return survival(renewals);
        }
        double logShare = Math.log(share[i]);
        return Math.pow(share[i], Math.exp(deviations * deviation[i] / -logShare));
    }

    private int lastUpTo(int renewals) {
        int found = Arrays.binarySearch(time, renewals);
        return found >= 0 ? found : -found - 2;
    }
}
