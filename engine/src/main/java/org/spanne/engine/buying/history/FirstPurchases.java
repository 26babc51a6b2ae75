package org.spanne.engine.buying.history;

import java.util.Arrays;

/**
 * When buyers are first seen, and whether a ledger seems to begin in the middle of their histories.
 *
 * <p>Where a ledger is cut off at its start, old buyers are first seen as soon as they purchase again, most of them soon;
 * where it is complete, buyers arrive throughout the time in which any arrive. Looked at is the time up to which 99 % of
 * buyers are first seen: a complete ledger has a fifth of them in its first fifth. Two fifths or more, beyond three
 * standard errors, are taken for a ledger that is cut off. The sign of a burst of new buyers is the same, so it is a
 * warning, no proof.
 *
 * @param buyers how many are seen at all
 * @param shareEarly the share of them first seen in the first fifth of that time
 */
public record FirstPurchases(int buyers, double shareEarly) {

    private static final double EVENLY = 0.2;
    private static final double TOO_MANY = 0.4;
    private static final int ENOUGH_BUYERS = 50;

    /** {@return when the buyers of a summary are first seen} */
    public static FirstPurchases of(PurchaseSummary summary) {
        int[] days = new int[summary.histories().size()];
        for (int i = 0; i < days.length; i++) {
            days[i] = summary.firstDay(i);
        }
        Arrays.sort(days);
        if (days.length == 0) {
            return new FirstPurchases(0, 0);
        }
        int last = days[(int) Math.ceil(0.99 * (days.length - 1))];
        double end = days[0] + EVENLY * (last - days[0] + 1);
        long early = Arrays.stream(days).takeWhile(day -> day < end).count();
        return new FirstPurchases(days.length, (double) early / days.length);
    }

    /** {@return whether purchases before the start of the ledger seem to be missing} */
    public boolean seemCutOff() {
        double threeErrors = 3 * Math.sqrt(EVENLY * (1 - EVENLY) / Math.max(1, buyers));
        return buyers >= ENOUGH_BUYERS && shareEarly >= TOO_MANY && shareEarly > EVENLY + threeErrors;
    }
}
