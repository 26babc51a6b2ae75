package org.spanne.engine.buying.history;

import java.util.Arrays;

/** Turns the rows of one buyer after the other into purchases; see {@link Occasions} for the rules. */
final class PurchasesOfBuyer {

    /** A rest of a sum this much smaller than its parts is rounding. */
    private static final double ROUNDING = 1e-9;

    private final Transactions ledger;
    private final int[] order;
    private final int[] day;
    private final double[] amount;
    private final int callOffDays;
    private final LedgerNotes notes = new LedgerNotes();
    private int from;
    private int end;

    /**
     * @param order rows of the ledger by buyer
     * @param day where the days of purchases are written to, a buyer's purchases at the place of its rows
     * @param amount where their amounts are written to
     */
    PurchasesOfBuyer(Transactions ledger, int[] order, int[] day, double[] amount, int callOffDays) {
        this.ledger = ledger;
        this.order = order;
        this.day = day;
        this.amount = amount;
        this.callOffDays = callOffDays;
    }

    LedgerNotes notes() {
        return notes;
    }

    /** Writes the purchases from the rows at these places of the order, and returns how many they are. */
    int write(int firstPlace, int lastPlace) {
        sortByDay(firstPlace, lastPlace);
        from = firstPlace;
        end = firstPlace;
        int place = firstPlace;
        while (place < lastPlace) {
            int next = place + 1;
            while (next < lastPlace && dayAt(next) == dayAt(place)) {
                next++;
            }
            addDay(place, next);
            place = next;
        }
        mergeCallOffs();
        return end - from;
    }

    private void addDay(int place, int next) {
        double bought = 0;
        double credited = 0;
        int creditRow = order[place];
        for (int i = place; i < next; i++) {
            double value = ledger.amount(order[i]);
            if (value < 0) {
                credited -= value;
                creditRow = order[i];
                notes.add(LedgerNote.CREDIT_NOTE, 1, order[i]);
            } else {
                bought += value;
            }
        }
        noteDuplicates(place, next);
        if (credited == 0 || bought - credited > ROUNDING * bought) {
            push(dayAt(place), bought - credited, order[place]);
        } else {
            takeOff(credited - bought, ROUNDING * bought, creditRow);
        }
    }

    private void push(int when, double value, int row) {
        if (value == 0) {
            notes.add(LedgerNote.ZERO_AMOUNT, 1, row);
        }
        day[end] = when;
        amount[end] = value;
        end++;
    }

    private void takeOff(double credit, double negligible, int row) {
        double rest = credit;
        for (int i = end - 1; i >= from && rest > negligible; i--) {
            double taken = Math.min(rest, amount[i]);
            rest -= taken;
            double left = amount[i] - taken;
            if (taken > 0 && left <= ROUNDING * taken) {
                remove(i);
            } else {
                amount[i] = left;
            }
        }
        if (rest > negligible && rest > ROUNDING * credit) {
            notes.add(LedgerNote.CREDIT_WITHOUT_PURCHASE, 1, row);
        }
    }

    private void remove(int i) {
        System.arraycopy(day, i + 1, day, i, end - i - 1);
        System.arraycopy(amount, i + 1, amount, i, end - i - 1);
        end--;
    }

    private void mergeCallOffs() {
        if (callOffDays == 0 || end == from) {
            return;
        }
        int last = from;
        for (int i = from + 1; i < end; i++) {
            if (day[i] - day[last] <= callOffDays) {
                amount[last] += amount[i];
            } else {
                last++;
                day[last] = day[i];
                amount[last] = amount[i];
            }
        }
        end = last + 1;
    }

    private void noteDuplicates(int place, int next) {
        if (next - place < 2 || !ledger.knowAmounts()) {
            return;
        }
        double[] values = new double[next - place];
        for (int i = place; i < next; i++) {
            values[i - place] = ledger.amount(order[i]);
        }
        Arrays.sort(values);
        int equal = 0;
        double repeated = 0;
        for (int i = 1; i < values.length; i++) {
            if (values[i] == values[i - 1]) {
                equal++;
                repeated = values[i];
            }
        }
        if (equal > 0) {
            notes.add(LedgerNote.DUPLICATE, equal, secondRowWith(repeated, place));
        }
    }

    private int secondRowWith(double value, int place) {
        int seen = 0;
        int i = place;
        while (true) {
            if (ledger.amount(order[i]) == value && ++seen == 2) {
                return order[i];
            }
            i++;
        }
    }

    private int dayAt(int place) {
        return ledger.day(order[place]);
    }

    private void sortByDay(int firstPlace, int lastPlace) {
        int place = firstPlace + 1;
        while (place < lastPlace && dayAt(place - 1) <= dayAt(place)) {
            place++;
        }
        if (place >= lastPlace) {
            return;
        }
        long[] keys = new long[lastPlace - firstPlace];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = ((long) dayAt(firstPlace + i) << 32) | order[firstPlace + i];
        }
        Arrays.sort(keys);
        for (int i = 0; i < keys.length; i++) {
            order[firstPlace + i] = (int) keys[i];
        }
    }
}
