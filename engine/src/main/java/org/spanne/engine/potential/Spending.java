package org.spanne.engine.potential;

import java.util.Arrays;

/**
 * What each buyer spent on each good within a time, in one currency.
 *
 * <p>Buyers and goods are numbered from 0; a good is whatever gaps are sought in, a module or a group of them. Rows of a
 * buyer and a good are summed, so that credit notes are netted; what is left at 0 or below counts as not bought. Amounts
 * are measured values for estimation; they are no booked money.
 */
public final class Spending {

    private final int buyers;
    private final int goods;
    private final int[] start;
    private final int[] good;
    private final double[] amount;
    private final double[] total;

    /**
     * @param buyers how many buyers there are, those who bought nothing included
     * @param goods how many goods there are
     * @param buyer who, by row
     * @param good what, by row
     * @param amount for how much, by row
     * @throws IllegalArgumentException if columns differ in length, or a row has no such buyer or good or no finite amount
     */
    public Spending(int buyers, int goods, int[] buyer, int[] good, double[] amount) {
        if (buyer.length != good.length || good.length != amount.length) {
            throw new IllegalArgumentException("Columns differ in length: %d buyers, %d goods, %d amounts"
                    .formatted(buyer.length, good.length, amount.length));
        }
        for (int row = 0; row < buyer.length; row++) {
            if (!isBetween(buyer[row], buyers) || !isBetween(good[row], goods) || !Double.isFinite(amount[row])) {
                throw new IllegalArgumentException("Row %d has buyer %d of %d, good %d of %d and amount %s"
                        .formatted(row, buyer[row], buyers, good[row], goods, amount[row]));
            }
        }
        this.buyers = buyers;
        this.goods = goods;
        this.start = new int[buyers + 1];
        this.good = new int[buyer.length];
        this.amount = new double[buyer.length];
        this.total = new double[buyers];
        sumUp(rowsByBuyer(buyer), good, amount);
    }

    private static boolean isBetween(int number, int end) {
        return number >= 0 && number < end;
    }

    /** {@return how many buyers there are} */
    public int buyers() {
        return buyers;
    }

    /** {@return how many goods there are} */
    public int goods() {
        return goods;
    }

    /** {@return how much a buyer spent in all} */
    public double total(int buyer) {
        return total[buyer];
    }

    /** {@return how much a buyer spent on a good; 0 if it was not bought} */
    public double amount(int buyer, int wanted) {
        int place = Arrays.binarySearch(good, start[buyer], start[buyer + 1], wanted);
        return place < 0 ? 0 : amount[place];
    }

    /** {@return the goods that a buyer bought, in order} */
    public int[] goodsOf(int buyer) {
        return Arrays.copyOfRange(good, start[buyer], start[buyer + 1]);
    }

    /** {@return the share of a buyer's spending that each good has, by good; all 0 where nothing was bought} */
    public double[] mix(int buyer) {
        double[] mix = new double[goods];
        for (int i = start[buyer]; i < start[buyer + 1]; i++) {
            mix[good[i]] = amount[i] / total[buyer];
        }
        return mix;
    }

    /**
     * {@return the share of a buyer's spending that would have to move to other goods to make a mix of it, 0 to 1}
     *
     * <p>The total variation between the two mixes; 1 where one of them is of nothing.
     *
     * @param mix shares by good, as of {@link #mix}
     */
    public double distanceFromMix(double[] mix, int buyer) {
        double shared = 0;
        for (int i = start[buyer]; i < start[buyer + 1]; i++) {
            shared += Math.min(mix[good[i]], amount[i] / total[buyer]);
        }
        return Math.max(0, 1 - shared);
    }

    /** The rows of each buyer together; start tells where they begin. */
    private int[] rowsByBuyer(int[] buyer) {
        for (int each : buyer) {
            start[each + 1]++;
        }
        Arrays.parallelPrefix(start, Integer::sum);
        int[] next = start.clone();
        int[] order = new int[buyer.length];
        for (int row = 0; row < buyer.length; row++) {
            order[next[buyer[row]]++] = row;
        }
        return order;
    }

    /** Writes one entry for each good that a buyer bought, in the order of goods. */
    private void sumUp(int[] order, int[] goodOfRow, double[] amountOfRow) {
        double[] sum = new double[goods];
        int end = 0;
        for (int buyer = 0; buyer < buyers; buyer++) {
            int from = start[buyer];
            int to = start[buyer + 1];
            start[buyer] = end;
            int[] bought = new int[to - from];
            for (int place = from; place < to; place++) {
                bought[place - from] = goodOfRow[order[place]];
                sum[bought[place - from]] += amountOfRow[order[place]];
            }
            Arrays.sort(bought);
            for (int each : bought) {
                if (sum[each] > 0) {
                    good[end] = each;
                    amount[end++] = sum[each];
                    total[buyer] += sum[each];
                }
                sum[each] = 0;
            }
        }
        start[buyers] = end;
    }
}
