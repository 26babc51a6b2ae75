package org.spanne.engine.buying.history;

/**
 * Rows of a sales ledger: who, when, how much. Three columns of equal length, in any order of rows.
 *
 * <p>Buyers are numbered from 0; days are counted since 1970-01-01. Amounts are measured values for estimation, all in
 * one currency (negative for a credit note); they are no booked money. The columns are not copied and must not be
 * changed afterwards.
 */
public final class Transactions {

    private final int buyers;
    private final int[] buyer;
    private final int[] day;
    private final double[] amount;

    /**
     * @param buyers how many buyers there are; they are numbered 0 to one less
     * @param buyer who, by row
     * @param day when, by row
     * @param amount how much, by row; empty where amounts are not known, every row then is a purchase
     * @throws IllegalArgumentException if the columns differ in length, a buyer has no such number or an amount is not finite
     */
    public Transactions(int buyers, int[] buyer, int[] day, double[] amount) {
        if (buyer.length != day.length || (day.length != amount.length && amount.length != 0)) {
            throw new IllegalArgumentException("Columns differ in length: %d buyers, %d days, %d amounts"
                    .formatted(buyer.length, day.length, amount.length));
        }
        for (int row = 0; row < buyer.length; row++) {
            if (buyer[row] < 0 || buyer[row] >= buyers) {
                throw new IllegalArgumentException(
                        "Row %d has buyer %d, but there are only %d".formatted(row, buyer[row], buyers));
            }
        }
        for (int row = 0; row < amount.length; row++) {
            if (!Double.isFinite(amount[row])) {
                throw new IllegalArgumentException("Row %d has the amount %s".formatted(row, amount[row]));
            }
        }
        this.buyers = buyers;
        this.buyer = buyer;
        this.day = day;
        this.amount = amount;
    }

    /** {@return how many buyers there are} */
    public int buyers() {
        return buyers;
    }

    /** {@return how many rows there are} */
    public int size() {
        return buyer.length;
    }

    /** {@return whether amounts are known} */
    public boolean knowAmounts() {
        return amount.length > 0 || buyer.length == 0;
    }

    /** The same rows, of other buyers. */
    Transactions of(int otherBuyers, int[] otherBuyer) {
        return new Transactions(otherBuyers, otherBuyer, day, amount);
    }

    int buyer(int row) {
        return buyer[row];
    }

    int day(int row) {
        return day[row];
    }

    double amount(int row) {
        return amount.length == 0 ? 1 : amount[row];
    }
}
