package org.spanne.engine.buying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;
import org.spanne.engine.buying.history.Histories;
import org.spanne.engine.buying.history.Pace;
import org.spanne.engine.buying.spend.SpendModel;

class LifetimeValueTests {

    private static final double PPM = 1e-4;

    private final SpendModel spend = new SpendModel(6.25, 3.74, 15.44);
    private final Histories firstCustomer =
            new Histories(new int[] {2}, new double[] {30.43}, new double[] {38.86}, new double[] {22.35});

    @Test
    void addsUpWhatEachWeekBringsDiscountedFromItsMiddle() {
        BuyingModel model = Family.BG_NBD.with(0.243, 4.414, 0.793, 2.426);
        var forecast = new Forecast(model, firstCustomer, Terms.of(52, Pace.WEEK, 0.15));

        assertThat(forecast.purchases(0)).isCloseTo(1.5587208, withinPercentage(PPM));
        assertThat(forecast.discountedPurchases(0)).isCloseTo(1.4619160, withinPercentage(PPM));
        assertThat(forecast.lifetimeValue(0, spend.expected(2, 22.35), 1)).isCloseTo(36.0563, withinPercentage(2e-4));
        assertThat(forecast.lifetimeValue(0, spend.expected(2, 22.35), 0.4))
                .isCloseTo(0.4 * 36.0563, withinPercentage(2e-4));
    }

    @Test
    void splitsAYearsDiscountEvenly() {
        assertThat(Terms.of(52, Pace.WEEK, 0.15).rate()).isCloseTo(.0026877297, withinPercentage(PPM));
        assertThatThrownBy(() -> new Terms(0, 0.1)).hasMessageContaining("0 periods");
        assertThatThrownBy(() -> new Terms(1, -0.1)).hasMessageContaining("-0.1");
    }
}
