package org.spanne.engine.potential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SpendingTests {

    /** Rows in no order: buyer 0 spends 30 + 10 on good 2, 60 on good 0; buyer 1 40 on 2, 40 on 1; buyer 2 returns all. */
    private final Spending spending =
            new Spending(4, 3, new int[] {1, 0, 0, 2, 1, 0, 2}, new int[] {2, 2, 0, 1, 1, 2, 1}, new double[] {
                40, 30, 60, 5, 40, 10, -5
            });

    @Test
    void sumsRowsUp() {
        assertThat(spending.goodsOf(0)).containsExactly(0, 2);
        assertThat(spending.amount(0, 2)).isEqualTo(40);
        assertThat(spending.amount(0, 1)).isZero();
        assertThat(spending.total(0)).isEqualTo(100);
        assertThat(spending.goodsOf(1)).containsExactly(1, 2);
    }

    @Test
    void netsCreditNotes() {
        assertThat(spending.goodsOf(2)).isEmpty();
        assertThat(spending.total(2)).isZero();
        assertThat(spending.goodsOf(3)).isEmpty();
    }

    @Test
    void mixesDifferByWhatWouldHaveToMove() {
        assertThat(spending.mix(0)).containsExactly(0.6, 0, 0.4);
        assertThat(spending.distanceFromMix(spending.mix(0), 1)).isCloseTo(0.6, within(1e-12));
        assertThat(spending.distanceFromMix(spending.mix(1), 0)).isCloseTo(0.6, within(1e-12));
        assertThat(spending.distanceFromMix(spending.mix(0), 0)).isCloseTo(0, within(1e-12));
        assertThat(spending.distanceFromMix(spending.mix(2), 0)).isEqualTo(1);
    }

    @Test
    void refusesRowsThatAreNone() {
        assertThatThrownBy(() -> new Spending(1, 1, new int[2], new int[1], new double[1]))
                .hasMessage("Columns differ in length: 2 buyers, 1 goods, 1 amounts");
        assertThatThrownBy(() -> new Spending(1, 1, new int[] {0}, new int[] {1}, new double[1]))
                .hasMessageContaining("Row 0 has buyer 0 of 1, good 1 of 1");
        assertThatThrownBy(() -> new Spending(1, 1, new int[1], new int[1], new double[] {1 / 0.0}))
                .hasMessageContaining("amount Infinity");
    }
}
