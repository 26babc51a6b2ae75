package org.spanne.exchange.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spanne.exchange.sample.support.WrittenFolder.UNTIL;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SampleOptionsTests {

    @ParameterizedTest
    @CsvSource({"SMALL, 150, 1125", "MEDIUM, 1200, 9000", "LARGE, 12000, 90000"})
    void knowsTheUsualSizes(SampleSize size, int customers, int orders) {
        assertThat(SampleOptions.of(size, UNTIL))
                .isEqualTo(new SampleOptions(1, customers, orders, UNTIL, true, false));
    }

    @Test
    void changesOnePartAtATime() {
        SampleOptions changed = SampleOptions.of(400, UNTIL)
                .withSeed(9)
                .withOrders(77)
                .withoutCalendars()
                .withDirtyCorners();
        assertThat(changed).isEqualTo(new SampleOptions(9, 400, 77, UNTIL, false, true));
    }

    @Test
    void givesLargerCompaniesFewerPeoplePerCustomer() {
        assertThat(SampleOptions.of(1_200, UNTIL).growth()).isEqualTo(1);
        assertThat(SampleOptions.of(4_800, UNTIL).growth()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 49, 1_000_001})
    void refusesNumbersOfCustomersOutOfReach(int customers) {
        assertThatThrownBy(() -> SampleOptions.of(customers, UNTIL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(Integer.toString(customers));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 100_001})
    void refusesOrdersThatDoNotFit(int orders) {
        assertThatThrownBy(() -> SampleOptions.of(100, UNTIL).withOrders(orders))
                .hasMessageContaining(Integer.toString(orders));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0025-12-01", "2205-12-01"})
    void refusesYearsFarAway(LocalDate until) {
        assertThatThrownBy(() -> SampleOptions.of(100, until)).hasMessageContaining(until.toString());
    }
}
