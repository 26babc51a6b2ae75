package org.spanne.engine.buying.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Small ledgers for tests, written row by row. */
final class Ledgers {

    private final List<int[]> buyerAndDay = new ArrayList<>();
    private final List<Double> amounts = new ArrayList<>();
    private int buyers;

    /** The fixture of six buyers that several packages test their summaries with; buyer n is number n − 1. */
    static Ledgers ofSixBuyers() {
        return new Ledgers()
                .row(1, "2015-01-01", 1)
                .row(1, "2015-02-06", 2)
                .row(2, "2015-01-01", 2)
                .row(3, "2015-01-01", 3)
                .row(3, "2015-01-02", 1)
                .row(3, "2015-01-05", 5)
                .row(4, "2015-01-16", 6)
                .row(4, "2015-02-02", 3)
                .row(4, "2015-02-05", 3)
                .row(5, "2015-01-16", 3)
                .row(5, "2015-01-17", 1)
                .row(5, "2015-01-18", 8)
                .row(6, "2015-02-02", 5);
    }

    static int day(String date) {
        return Math.toIntExact(LocalDate.parse(date).toEpochDay());
    }

    Ledgers row(int buyer, String date, double amount) {
        buyerAndDay.add(new int[] {buyer - 1, day(date)});
        amounts.add(amount);
        buyers = Math.max(buyers, buyer);
        return this;
    }

    Transactions ledger() {
        return new Transactions(
                buyers,
                buyerAndDay.stream().mapToInt(row -> row[0]).toArray(),
                buyerAndDay.stream().mapToInt(row -> row[1]).toArray(),
                amounts.stream().mapToDouble(Double::doubleValue).toArray());
    }

    Occasions until(String date) {
        return new Occasions(ledger(), day(date), 0);
    }

    Occasions until(String date, int callOffDays) {
        return new Occasions(ledger(), day(date), callOffDays);
    }
}
