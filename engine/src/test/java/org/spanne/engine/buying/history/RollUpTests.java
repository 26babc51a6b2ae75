package org.spanne.engine.buying.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RollUpTests {

    /** 2 and 3 stand behind 0, 4 behind 3, 1 alone. */
    private static final int[] ABOVE = {RollUp.NOBODY, RollUp.NOBODY, 0, 0, 3};

    @Test
    void leadsEverybodyToTheTop() {
        var rollUp = new RollUp(ABOVE);

        assertThat(new int[] {rollUp.top(0), rollUp.top(1), rollUp.top(2), rollUp.top(3), rollUp.top(4)})
                .containsExactly(0, 1, 0, 0, 0);
    }

    @Test
    void leavesOneHistoryForThoseWhoBelongTogether() {
        var ledger = new Transactions(
                5, new int[] {0, 4, 2, 1, 3}, new int[] {10, 12, 12, 15, 30}, new double[] {5, 6, 7, 8, 9});
        var summary = new PurchaseSummary(new Occasions(new RollUp(ABOVE).of(ledger), 40, 0), Pace.DAY);

        assertThat(summary.histories().size()).isEqualTo(2);
        assertThat(summary.buyer(0)).isZero();
        assertThat(summary.histories().of(0)).isEqualTo(new History(2, 20, 30));
        assertThat(summary.histories().spend(0)).isEqualTo((6 + 7 + 9) / 2.0);
        assertThat(summary.histories().of(1)).isEqualTo(new History(0, 0, 25));
    }

    @Test
    void agreesWithClimbingStepByStep() {
        var random = new SplittableRandom(1);
        for (int round = 0; round < 50; round++) {
            int[] above = new int[60];
            for (int buyer = 0; buyer < above.length; buyer++) {
                above[buyer] = random.nextInt(-1, buyer == 0 ? 0 : buyer);
            }
            var rollUp = new RollUp(above);
            for (int buyer = 0; buyer < above.length; buyer++) {
                int climbed = buyer;
                while (above[climbed] != RollUp.NOBODY) {
                    climbed = above[climbed];
                }
                assertThat(rollUp.top(buyer)).isEqualTo(climbed);
            }
        }
    }

    @Test
    void refusesRingsAndStrangers() {
        assertThat(RollUp.ring(new int[] {2, 0, 1})).containsExactly(0, 2, 1);
        assertThat(RollUp.ring(new int[] {0})).containsExactly(0);
        assertThat(RollUp.ring(new int[] {1, 2, 1, -1})).containsExactly(1, 2);
        assertThat(RollUp.ring(ABOVE)).isEmpty();
        assertThatThrownBy(() -> new RollUp(new int[] {1, 2, 1})).hasMessageContaining("in a ring: [1, 2]");
        assertThatThrownBy(() -> new RollUp(new int[] {4})).hasMessageContaining("Buyer 4 is above buyer 0");
        assertThatThrownBy(() -> new RollUp(ABOVE).of(new Transactions(6, new int[0], new int[0], new double[0])))
                .hasMessageContaining("5 buyers are rolled up, but the ledger has 6");
    }
}
