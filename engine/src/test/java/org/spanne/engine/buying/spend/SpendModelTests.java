package org.spanne.engine.buying.spend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spanne.engine.buying.history.Histories;

class SpendModelTests {

    private final SpendModel spend = new SpendModel(6.25, 3.74, 15.44);

    @ParameterizedTest
    @CsvSource({"2, 22.35, 24.66371391", "1, 11.77, 18.91685206", "0, 0, 35.21897810", "7, 73.74, 71.46966990"})
    void expectsSpendBetweenTheOwnMeanAndThatOfAll(int repeats, double mean, double expected) {
        assertThat(spend.expected(repeats, mean)).isCloseTo(expected, withinPercentage(1e-4));
    }

    @Test
    void leavesOutOfTheSpendFitWhoSpentNothing() {
        int buyers = 60;
        int[] repeats = new int[buyers];
        double[] times = new double[buyers];
        double[] mean = new double[buyers];
        for (int i = 0; i < buyers; i++) {
            repeats[i] = 1 + i % 5;
            times[i] = 10;
            mean[i] = i < 4 ? 0 : 20 + 7 * (i % 11);
        }
        SpendFit fit = SpendFit.of(new Histories(repeats, times, times, mean));

        assertThat(fit).isInstanceOfSatisfying(SpendFit.Fitted.class, fitted -> {
            assertThat(fitted.buyers()).isEqualTo(56);
            assertThat(fitted.withoutAmount()).isEqualTo(4);
            assertThat(fitted.model().q()).isGreaterThan(1);
        });
    }

    @Test
    void refusesToTellSpendFromOneBuyer() {
        assertThat(SpendFit.of(
                        new Histories(new int[] {2}, new double[] {30}, new double[] {38}, new double[] {22.35})))
                .isInstanceOf(SpendFit.Refused.class);
        assertThatThrownBy(() -> new SpendModel(1, 0.9, 3)).hasMessageContaining("q is 0.9");
    }
}
