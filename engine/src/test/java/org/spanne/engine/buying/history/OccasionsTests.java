package org.spanne.engine.buying.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class OccasionsTests {

    @Test
    void takesCreditNotesOffTheLatestPurchases() {
        Occasions occasions = new Ledgers()
                .row(1, "2015-01-01", 100)
                .row(1, "2015-02-01", 50)
                .row(1, "2015-02-10", -70)
                .row(1, "2015-03-01", 30)
                .until("2015-12-31");

        assertThat(occasions.count(0)).isEqualTo(2);
        assertThat(occasions.amount(0, 0)).isEqualTo(80);
        assertThat(occasions.day(0, 1)).isEqualTo(Ledgers.day("2015-03-01"));
        assertThat(occasions.notes().of(LedgerNote.CREDIT_NOTE)).isEqualTo(new LedgerNotes.Noted(1, 2));
        assertThat(occasions.notes().of(LedgerNote.CREDIT_WITHOUT_PURCHASE).times())
                .isZero();
    }

    @Test
    void forgetsAPurchaseThatWasWhollyTakenBack() {
        Occasions occasions = new Ledgers()
                .row(1, "2015-01-01", 19.99)
                .row(1, "2015-02-01", .1)
                .row(1, "2015-02-01", .2)
                .row(1, "2015-02-03", -.3)
                .row(2, "2015-01-01", 10)
                .row(2, "2015-01-01", -10)
                .until("2015-12-31");

        assertThat(occasions.count(0)).isEqualTo(1);
        assertThat(occasions.count(1)).isZero();
        assertThat(new PurchaseSummary(occasions, Pace.DAY).histories().size()).isEqualTo(1);
    }

    @Test
    void saysWhichCreditNoteExceedsWhatWasBought() {
        Occasions occasions = new Ledgers()
                .row(1, "2015-01-01", 10)
                .row(1, "2015-02-01", -25)
                .row(1, "2015-03-01", 40)
                .until("2015-12-31");

        assertThat(occasions.count(0)).isEqualTo(1);
        assertThat(occasions.amount(0, 0)).isEqualTo(40);
        assertThat(occasions.notes().of(LedgerNote.CREDIT_WITHOUT_PURCHASE)).isEqualTo(new LedgerNotes.Noted(1, 1));
    }

    @Test
    void doesNotLetALaterCreditNoteReachBackBeforeTheEnd() {
        Ledgers ledgers = new Ledgers().row(1, "2015-01-01", 10).row(1, "2015-02-01", -10);

        assertThat(ledgers.until("2015-01-31").count(0)).isEqualTo(1);
        assertThat(ledgers.until("2015-02-01").count(0)).isZero();
    }

    @Test
    void mergesCallOffsIntoThePurchaseTheyBelongTo() {
        Ledgers ledgers = new Ledgers()
                .row(1, "2015-01-01", 10)
                .row(1, "2015-01-20", 10)
                .row(1, "2015-02-08", 10)
                .row(1, "2015-06-01", 5);
        Occasions merged = ledgers.until("2015-12-31", 30);

        assertThat(merged.count(0)).isEqualTo(3);
        assertThat(merged.amount(0, 0)).isEqualTo(20);
        assertThat(merged.day(0, 1)).isEqualTo(Ledgers.day("2015-02-08"));
        assertThat(ledgers.until("2015-12-31").count(0)).isEqualTo(4);
        assertThatThrownBy(() -> ledgers.until("2015-12-31", -1)).hasMessageContaining("-1 days");
    }

    @Test
    void countsEqualRowsAndFreePurchasesAndSaysSo() {
        Occasions occasions = new Ledgers()
                .row(1, "2015-01-01", 10)
                .row(1, "2015-01-01", 7)
                .row(1, "2015-01-01", 10)
                .row(1, "2015-01-01", 10)
                .row(1, "2015-01-02", 0)
                .until("2015-12-31");

        assertThat(occasions.amount(0, 0)).isEqualTo(37);
        assertThat(occasions.count(0)).isEqualTo(2);
        assertThat(occasions.notes().of(LedgerNote.DUPLICATE)).isEqualTo(new LedgerNotes.Noted(2, 2));
        assertThat(occasions.notes().of(LedgerNote.ZERO_AMOUNT)).isEqualTo(new LedgerNotes.Noted(1, 4));
    }

    @Test
    void seesTheRhythmOfAContract() {
        Ledgers ledgers = new Ledgers();
        for (int month = 1; month <= 9; month++) {
            ledgers.row(1, "2015-%02d-01".formatted(month), 100);
        }
        ledgers.row(2, "2015-01-01", 5)
                .row(2, "2015-01-03", 5)
                .row(2, "2015-04-01", 5)
                .row(2, "2015-04-02", 5);
        ledgers.row(2, "2015-06-01", 5)
                .row(2, "2015-06-03", 5)
                .row(2, "2015-09-01", 5)
                .row(3, "2015-09-01", 5);
        Occasions occasions = ledgers.until("2015-12-31");

        Rhythm monthly = Rhythm.of(occasions, 0);
        assertThat(monthly.gaps()).isEqualTo(8);
        assertThat(monthly.meanGap()).isCloseTo(30.4, within(.1));
        assertThat(monthly.isContractual()).isTrue();
        assertThat(Rhythm.of(occasions, 1).isContractual()).isFalse();
        assertThat(Rhythm.of(occasions, 2)).isEqualTo(new Rhythm(0, 0, 0));
    }

    @Test
    void suspectsALedgerThatShowsMostBuyersAtItsStart() {
        Ledgers cutOff = new Ledgers();
        Ledgers complete = new Ledgers();
        for (int buyer = 1; buyer <= 100; buyer++) {
            cutOff.row(buyer, "2015-01-%02d".formatted(1 + buyer % 28), 1);
            complete.row(buyer, "2015-%02d-01".formatted(1 + buyer % 12), 1);
        }
        for (int buyer = 101; buyer <= 130; buyer++) {
            cutOff.row(buyer, "2015-%02d-01".formatted(1 + buyer % 12), 1);
        }

        assertThat(firstPurchases(cutOff).seemCutOff()).isTrue();
        assertThat(firstPurchases(complete).seemCutOff()).isFalse();
        assertThat(firstPurchases(new Ledgers())).isEqualTo(new FirstPurchases(0, 0));
    }

    private static FirstPurchases firstPurchases(Ledgers ledgers) {
        return FirstPurchases.of(new PurchaseSummary(ledgers.until("2015-12-31"), Pace.WEEK));
    }
}
