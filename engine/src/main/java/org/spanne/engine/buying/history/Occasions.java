package org.spanne.engine.buying.history;

import java.util.Arrays;
import org.spanne.engine.numeric.Parallel;

/**
 * The purchases of every buyer in order of time: what is left of a ledger when rows are no longer mistaken for decisions.
 *
 * <p>All rows of a buyer on one day are one purchase of their sum. A negative sum is a credit note: it is taken off the
 * buyer's latest purchases up to that day, and a purchase that is wholly taken off never happened. On request, what
 * follows a purchase within some days belongs to it (call-offs from a frame contract, part deliveries).
 *
 * <p>Exact; a counting sort by buyer, then each buyer by day; linear for ledgers in order of time. Beside the ledger it
 * holds 16 bytes a row. Sources for the daily merge: Fader, Hardie and Lee (2005) on CDNOW; for netting before any model
 * of spend: Fader and Hardie, note 025.
 */
public final class Occasions {

    private static final int BUYERS_AT_A_TIME = 8192;

    private final int[] start;
    private final int[] count;
    private final int[] day;
    private final double[] amount;
    private final int until;
    private final boolean knowAmounts;
    private final LedgerNotes notes = new LedgerNotes();

    /**
     * @param ledger rows in any order
     * @param until the last day that is observed; later rows are left out
     * @param callOffDays how many days after a purchase further ones still belong to it; 0 to keep days apart
     * @throws IllegalArgumentException if the number of days is negative
     */
    public Occasions(Transactions ledger, int until, int callOffDays) {
        if (callOffDays < 0) {
            throw new IllegalArgumentException("Call-offs cannot be merged within " + callOffDays + " days");
        }
        this.until = until;
        this.knowAmounts = ledger.knowAmounts();
        this.start = starts(ledger);
        this.count = new int[ledger.buyers()];
        int rows = start[ledger.buyers()];
        this.day = new int[rows];
        this.amount = new double[rows];
        int[] order = rowsByBuyer(ledger);
        LedgerNotes[] parts = new LedgerNotes[count.length / BUYERS_AT_A_TIME + 1];
        Parallel.run(count.length, BUYERS_AT_A_TIME, (from, to) -> {
            var purchases = new PurchasesOfBuyer(ledger, order, day, amount, callOffDays);
            for (int buyer = from; buyer < to; buyer++) {
                count[buyer] = purchases.write(start[buyer], start[buyer + 1]);
            }
            parts[from / BUYERS_AT_A_TIME] = purchases.notes();
        });
        for (LedgerNotes part : parts) {
            if (part != null) {
                notes.add(part);
            }
        }
    }

    /** {@return the last day that is observed} */
    public int until() {
        return until;
    }

    /** {@return how many buyers the ledger had, those without a purchase included} */
    public int buyers() {
        return count.length;
    }

    /** {@return how many purchases a buyer made} */
    public int count(int buyer) {
        return count[buyer];
    }

    /** {@return the day of a buyer's purchase, the first being number 0} */
    public int day(int buyer, int number) {
        return day[start[buyer] + number];
    }

    /** {@return whether amounts are known} */
    public boolean knowAmounts() {
        return knowAmounts;
    }

    /** {@return the amount of a buyer's purchase, net of credit notes; without meaning where amounts are not known} */
    public double amount(int buyer, int number) {
        return amount[start[buyer] + number];
    }

    /** {@return the first day on which anybody bought, or the largest integer where nobody did} */
    public int firstDay() {
        int first = Integer.MAX_VALUE;
        for (int buyer = 0; buyer < count.length; buyer++) {
            if (count[buyer] > 0) {
                first = Math.min(first, day[start[buyer]]);
            }
        }
        return first;
    }

    /** {@return what stood out in the ledger} */
    public LedgerNotes notes() {
        return notes;
    }

    private int[] starts(Transactions ledger) {
        int[] starts = new int[ledger.buyers() + 1];
        int late = 0;
        int firstLate = 0;
        for (int row = 0; row < ledger.size(); row++) {
            if (ledger.day(row) <= until) {
                starts[ledger.buyer(row) + 1]++;
            } else if (late++ == 0) {
                firstLate = row;
            }
        }
        if (late > 0) {
            notes.add(LedgerNote.AFTER_END, late, firstLate);
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        return starts;
    }

    private int[] rowsByBuyer(Transactions ledger) {
        int[] next = Arrays.copyOf(start, start.length - 1);
        int[] order = new int[day.length];
        for (int row = 0; row < ledger.size(); row++) {
            if (ledger.day(row) <= until) {
                order[next[ledger.buyer(row)]++] = row;
            }
        }
        return order;
    }
}
