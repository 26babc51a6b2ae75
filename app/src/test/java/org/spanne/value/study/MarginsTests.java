package org.spanne.value.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.spanne.engine.buying.history.Transactions;
import org.spanne.value.study.Ledger.Money;
import org.spanne.value.study.Ledger.Top;

class MarginsTests {

    private final Top many = top(new Money(5, 1000, 900, 1000, 5, 1000, 20));
    private final Top few = top(new Money(4, 1000, 100, 2000, 4, 1000, 0));
    private final Margins margins = margins(many, few);

    @Test
    void fiveOrdersTellACustomersOwnMarginAndFewerTheHouses() {
        assertThat(margins.ofHouse()).isEqualTo(0.5);
        assertThat(margins.of(many)).isEqualTo(0.1, within(1e-12));
        assertThat(margins.of(few)).isEqualTo(0.5);
    }

    @Test
    void whatHasNoKnownCostBringsTheMarginThatIsTaken() {
        assertThat(margins.contributionOfYear(few)).isEqualTo(900 + 1000 * 0.5);
    }

    @Test
    void theHoursOfFurtherRevenueAreTheCustomersOwnOrTheHouses() {
        assertThat(margins.touchHours()).isEqualTo(10);
        assertThat(margins.touchHours(many, 500)).isEqualTo(10);
        assertThat(margins.touchHours(few, 500)).isEqualTo(5);
    }

    @Test
    void withoutAnyKnownCostOrEventRevenueStandsInForContribution() {
        Top unknown = top(new Money(0, 0, 0, 700, 0, 0, 0));
        Margins house = margins(unknown);

        assertThat(house.ofHouse()).isNull();
        assertThat(house.taken(unknown)).isEqualTo(1);
        assertThat(house.contributionOfYear(unknown)).isEqualTo(700);
        assertThat(house.touchHours()).isNull();
        assertThat(house.touchHours(unknown, 100)).isZero();
    }

    private static Top top(Money year) {
        return new Top("c", null, null, null, null, 1, 0, null, year, year);
    }

    private static Margins margins(Top... tops) {
        return new Margins(new Ledger(
                List.of(tops),
                new Transactions(tops.length, new int[0], new int[0], new double[0]),
                0,
                new Ledger.Sales(List.of(), List.of()),
                0));
    }
}
