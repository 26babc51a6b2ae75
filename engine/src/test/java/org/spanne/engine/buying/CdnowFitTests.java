package org.spanne.engine.buying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.spanne.engine.buying.history.Histories;
import org.spanne.engine.buying.history.History;
import org.spanne.engine.buying.spend.SpendFit;

/** Fits of the CDNOW cohort against the published ones. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CdnowFitTests {

    private static final double TENTH_OF_A_PERCENT = 0.1;

    private Histories cdnow;

    @BeforeAll
    void read() {
        cdnow = Cdnow.histories();
    }

    @Test
    void fitsBgNbd() {
        FittedModel fit = fit(Family.BG_NBD);

        assertParameters(fit, .2425929, 4.4135314, .7928862, 2.4257537);
        assertThat(fit.logLikelihood()).isCloseTo(-9582.4255606, within(1e-6));
        assertThat(fit.flags()).isEmpty();
        assertThat(Family.BG_NBD.with(.243, 4.414, .793, 2.426).logLikelihood(cdnow))
                .isCloseTo(-9582.4268312, within(1e-6));
    }

    @Test
    void fitsMbgNbd() {
        FittedModel fit = fit(Family.MBG_NBD);

        assertParameters(fit, .52483798, 6.18299198, .89135618, 1.61399931);
        assertThat(fit.logLikelihood()).isCloseTo(-9582.1326849, within(1e-6));
    }

    @Test
    void fitsParetoNbdWithItsPublishedStandardErrors() {
        FittedModel fit = fit(Family.PARETO_NBD);

        assertParameters(fit, .55327557, 10.5776136, .60621349, 11.6679077);
        assertThat(fit.logLikelihood()).isCloseTo(-9594.97393, within(1e-5));
        double[] errors = {.0476264, .8427222, .1872594, 6.2105448};
        for (int i = 0; i < errors.length; i++) {
            assertThat(fit.standardErrors()[i]).isCloseTo(errors[i], withinPercentage(1));
        }
    }

    @Test
    void addsUpTheExpectationsOfAllCustomers() {
        BuyingModel model = fit(Family.BG_NBD).model();
        var forecast = new Forecast(model, cdnow, new Terms(39, 0));
        double purchases = 0;
        double alive = 0;
        for (int i = 0; i < cdnow.size(); i++) {
            purchases += forecast.purchases(i);
            alive += forecast.alive(i);
        }

        assertThat(purchases).isCloseTo(1653.4232, withinPercentage(1e-4));
        assertThat(alive / cdnow.size()).isCloseTo(.81343926, withinPercentage(1e-4));
    }

    @Test
    void expectsOfNewBuyersWhatTheFullPrecisionExpects() {
        BuyingModel model = fit(Family.BG_NBD).model();
        double[] times = {.1429, 1, 3, 31.8571, 32, 78};
        double[] expected = {.0078160722, .053184741, .15063193, 1.0404943, 1.0437372, 1.8579718};
        for (int i = 0; i < times.length; i++) {
            assertThat(model.expected(History.NEW, times[i])).isCloseTo(expected[i], withinPercentage(1e-3));
        }
    }

    @Test
    void discountsTheParetoNbdOfCdnow() {
        BuyingModel model = fit(Family.PARETO_NBD).model();

        assertThat(model.discounted(new History(7, 35, 39), .0026877)).isCloseTo(20.610894, withinPercentage(1e-3));
    }

    @Test
    void fitsSpend() {
        SpendFit.Fitted fit = (SpendFit.Fitted) SpendFit.of(cdnow);

        assertThat(fit.model().p()).isCloseTo(6.24880328, withinPercentage(TENTH_OF_A_PERCENT));
        assertThat(fit.model().q()).isCloseTo(3.74458838, withinPercentage(TENTH_OF_A_PERCENT));
        assertThat(fit.model().v()).isCloseTo(15.44774542, withinPercentage(TENTH_OF_A_PERCENT));
        assertThat(fit.logLikelihood()).isCloseTo(-4055.92324, within(1e-4));
        assertThat(fit.buyers()).isEqualTo(946);
        assertThat(fit.correlation()).isCloseTo(.1139, within(5e-5));
        double[] ofFirstTen = {24.65, 18.91, 35.17, 35.17, 35.17, 71.46, 18.91, 35.17, 27.28, 35.17};
        for (int i = 0; i < ofFirstTen.length; i++) {
            assertThat(fit.model().expected(cdnow.repeats(i), cdnow.spend(i))).isCloseTo(ofFirstTen[i], within(.01));
        }
    }

    private FittedModel fit(Family family) {
        return (FittedModel) ModelFitter.fit(family, cdnow);
    }

    private static void assertParameters(FittedModel fit, double... expected) {
        for (int i = 0; i < expected.length; i++) {
            assertThat(fit.model().parameters()[i])
                    .as(fit.model().family().parameters().get(i))
                    .isCloseTo(expected[i], withinPercentage(TENTH_OF_A_PERCENT));
        }
    }
}
