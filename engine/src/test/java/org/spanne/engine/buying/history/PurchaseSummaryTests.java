package org.spanne.engine.buying.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PurchaseSummaryTests {

    @ParameterizedTest
    @CsvSource({
        "1, 1, 36, 37, 2",
        "2, 0, 0, 37, 0",
        "3, 2, 4, 37, 3",
        "4, 2, 20, 22, 3",
        "5, 2, 2, 22, 4.5",
        "6, 0, 0, 5, 0"
    })
    void sumsUpAsItsPublishedFixtureDoes(int buyer, int repeats, double recency, double age, double spend) {
        Histories histories = new PurchaseSummary(Ledgers.ofSixBuyers().until("2015-02-07"), Pace.DAY).histories();

        assertThat(histories.of(buyer - 1)).isEqualTo(new History(repeats, recency, age));
        assertThat(histories.spend(buyer - 1)).isEqualTo(spend);
    }

    @Test
    void takesRowsOfADayForOnePurchase() {
        Ledgers withSecondRow = Ledgers.ofSixBuyers().row(4, "2015-02-05", 6);
        Histories histories = new PurchaseSummary(withSecondRow.until("2015-02-07"), Pace.DAY).histories();

        assertThat(histories.of(3)).isEqualTo(new History(2, 20, 22));
        assertThat(histories.spend(3)).isEqualTo((3 + 9) / 2.0);
    }

    @Test
    void dividesTimesByTheUnit() {
        Occasions occasions =
                new Ledgers().row(1, "2015-01-01", 1).row(1, "2015-02-11", 2).until("2015-02-11");

        assertThat(new PurchaseSummary(occasions, Pace.WEEK).histories().recency(0))
                .isEqualTo(41 / 7.0);
    }

    @ParameterizedTest
    @CsvSource({
        "2015-01-15, 2015-03-15, 1.9683",
        "2015-01-01, 2015-02-01, 1",
        "2016-02-01, 2016-03-01, 1",
        "2015-11-16, 2016-01-01, 1.5"
    })
    void countsMonthsByTheCalendar(String from, String to, double months) {
        assertThat(Pace.MONTH.between(Ledgers.day(from), Ledgers.day(to))).isCloseTo(months, within(.04));
        assertThat(Pace.MONTH.after(Ledgers.day("2015-01-31"), 1)).isEqualTo(Ledgers.day("2015-02-28"));
    }

    @Test
    void leavesOutWhatLiesBehindTheEndAndBuyersWhoseFirstPurchaseDoes() {
        PurchaseSummary summary = new PurchaseSummary(Ledgers.ofSixBuyers().until("2015-02-01"), Pace.DAY);

        assertThat(summary.histories().size()).isEqualTo(5);
        assertThat(summary.histories().of(0)).isEqualTo(new History(0, 0, 31));
        assertThat(summary.buyer(4)).isEqualTo(4);
        assertThat(summary.firstDay(3)).isEqualTo(Ledgers.day("2015-01-16"));
        assertThat(Ledgers.ofSixBuyers().until("2015-02-01").notes().of(LedgerNote.AFTER_END))
                .isEqualTo(new LedgerNotes.Noted(4, 1));
    }

    @Test
    void doesNotDependOnTheOrderOfRows() {
        Histories histories = new PurchaseSummary(
                        new Ledgers()
                                .row(1, "2015-03-01", 4)
                                .row(2, "2015-01-05", 7)
                                .row(1, "2015-01-01", 1)
                                .row(1, "2015-02-01", 2)
                                .until("2015-03-02"),
                        Pace.DAY)
                .histories();

        assertThat(histories.of(0)).isEqualTo(new History(2, 59, 60));
        assertThat(histories.spend(0)).isEqualTo(3);
    }

    @Test
    void doesWithoutAmounts() {
        var ledger = new Transactions(1, new int[3], new int[] {5, 5, 9}, new double[0]);
        Histories histories = new PurchaseSummary(new Occasions(ledger, 20, 0), Pace.DAY).histories();

        assertThat(histories.of(0)).isEqualTo(new History(1, 4, 15));
        assertThat(histories.knowSpend()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 0, 3, Repeats and times cannot be negative",
        "2, 5, 3, Recency cannot exceed age",
        "0, 1, 3, Recency must be 0 where there are no repeats",
        "1, 0, 3, Recency must be above 0 where there are repeats",
        "1, NaN, 3, A time is not a number"
    })
    void refusesHistoriesThatCannotBe(int repeats, double recency, double age, String reason) {
        assertThatThrownBy(() -> new History(repeats, recency, age)).hasMessageStartingWith(reason);
        assertThatThrownBy(() -> new Histories(
                        new int[] {0, repeats}, new double[] {0, recency}, new double[] {1, age}, new double[0]))
                .hasMessageStartingWith("Buyer 1: " + reason);
    }

    @Test
    void refusesColumnsThatDoNotMatch() {
        assertThatThrownBy(() -> new Transactions(1, new int[] {0}, new int[] {5}, new double[2]))
                .hasMessageContaining("1 days, 2 amounts");
        assertThatThrownBy(() -> new Transactions(1, new int[] {0}, new int[] {5}, new double[] {Double.NaN}))
                .hasMessageContaining("Row 0 has the amount NaN");
        assertThatThrownBy(() -> new Transactions(1, new int[] {1}, new int[] {5}, new double[] {1}))
                .hasMessage("Row 0 has buyer 1, but there are only 1");
        assertThatThrownBy(() -> new Histories(new int[1], new double[1], new double[1], new double[2]))
                .hasMessageContaining("2 spends");
    }
}
