package org.spanne.engine.buying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spanne.engine.buying.history.History;

class BetaGeometricTests {

    private static final double PPM = 1e-4;

    private final BuyingModel published = Family.BG_NBD.with(0.243, 4.414, 0.793, 2.426);
    private final BuyingModel modified = Family.MBG_NBD.with(0.52483798, 6.18299198, 0.89135618, 1.61399931);
    private final History firstCustomer = new History(2, 30.43, 38.86);

    @ParameterizedTest
    @CsvSource({
        ".1429, .0078283475",
        "1, .053267891",
        "3, .15086523",
        "31.8571, 1.0419961",
        "32, 1.0452433",
        "78, 1.8605191"
    })
    void expectsOfNewBuyersWhatTheSpreadsheetOfItsAuthorsExpects(double weeks, double purchases) {
        assertThat(published.expected(History.NEW, weeks)).isCloseTo(purchases, withinPercentage(PPM));
    }

    @Test
    void expectsOfTheFirstCdnowCustomerWhatThePaperExpects() {
        assertThat(published.expected(firstCustomer, 39)).isCloseTo(1.226028175, withinPercentage(1e-7));
    }

    @ParameterizedTest
    @CsvSource({
        ".11, 2.24, .31, .50, 30, 0, 0, 1, .564588615533",
        ".243, 4.414, .793, 2.426, 39, 100, 38, 38.86, 65.3462890373",
        ".243, 4.414, .793, 2.426, 52, 26, 30.86, 31, 25.75819594"
    })
    void expectsFiniteNumbersWhereTheTextbookFormulaBreaks(
            double r, double alpha, double a, double b, double time, int x, double last, double age, double purchases) {
        BuyingModel model = Family.BG_NBD.with(r, alpha, a, b);

        assertThat(model.expected(new History(x, last, age), time)).isCloseTo(purchases, withinPercentage(PPM));
    }

    /** By adaptive quadrature with 30 digits or more, where the series is long, alternates or would overflow, or nearly so. */
    @ParameterizedTest
    @CsvSource({
        "3162, .0436, 1, .288, .5495, 25, 1.2577, 1.2589, 57.08420533983",
        ".36, .708, 5128, 1.35, 40, 6, .812, .8128, .001234408321578",
        ".5, .01, .7, 2, 520, 0, 0, 0, 82.26235757135",
        "2, 8, 3, 400, 52, 3, 20, 25, 7.486115921804",
        "40, 200, 1.5, 9, 52, 5, 20, 25, 5.266536556144",
        "8103, 150814, 1763, 24309, 52, 5, 60, 70, 2.2650925202655",
        "8103, 174220, .5, 36, 52, 2, 20, 25, 2.3419698307261",
        "8103, 174220, 1.5, 36, 52, 2, 20, 25, 2.2003788224056",
        "400, 3000, 2, 9, 12, 5, 20, 25, 1.1217327792133"
    })
    void expectsTheSameWhereTheSeriesIsNoGood(
            double r, double alpha, double a, double b, double time, int x, double last, double age, double purchases) {
        BuyingModel model = Family.BG_NBD.with(r, alpha, a, b);

        assertThat(model.expected(new History(x, last, age), time)).isCloseTo(purchases, withinPercentage(1e-8));
    }

    @ParameterizedTest
    @CsvSource({"1e-8", "1e-12", "1e-14", "0"})
    void passesSmoothlyThroughTheRemovableSingularities(double off) {
        double atOne = Family.BG_NBD.with(0.243, 4.414, 1, 2.426).expected(firstCustomer, 39);
        double nearOne = Family.BG_NBD.with(0.243, 4.414, 1 + off, 2.426).expected(firstCustomer, 39);
        double sumNearOne = Family.BG_NBD.with(0.243, 4.414, 0.4, 0.6 + off).expected(History.NEW, 39);
        double sumAtOne = Family.BG_NBD.with(0.243, 4.414, 0.4, 0.6).expected(History.NEW, 39);

        assertThat(nearOne).isCloseTo(atOne, withinPercentage(1e-6));
        assertThat(sumNearOne).isCloseTo(sumAtOne, withinPercentage(1e-6));
    }

    @Test
    void knowsWhoIsStillActive() {
        assertThat(published.alive(firstCustomer)).isCloseTo(.7265785701, withinPercentage(PPM));
        assertThat(published.alive(new History(26, 30.86, 31))).isCloseTo(.9689156497, withinPercentage(PPM));
        assertThat(published.alive(new History(0, 0, 38.86))).isEqualTo(1);
    }

    @Test
    void spreadsProbabilityOverCountsAsPublished() {
        double[] elevenToTwenty = {
            .0019995214,
            .0015170236,
            .0011633150,
            .0009003148,
            .0007023638,
            .0005517902,
            .0004361913,
            .0003467171,
            .0002769613,
            .0002222260
        };
        for (int i = 0; i < elevenToTwenty.length; i++) {
            assertThat(published.probability(11 + i, 30)).isCloseTo(elevenToTwenty[i], within(5e-11));
        }
        assertThat(published.probability(0, 39)).isCloseTo(.5737863521, withinPercentage(PPM));
        assertThat(published.probability(10, 2)).isCloseTo(1.07868964e-7, withinPercentage(PPM));
    }

    @Test
    void countsWeightedWithTheirProbabilityAddUpToTheExpectation() {
        double mean = 0;
        for (int purchases = 1; purchases < 2000; purchases++) {
            mean += purchases * modified.probability(purchases, 52);
        }

        assertThat(mean).isCloseTo(modified.expected(History.NEW, 52), withinPercentage(1e-8));
    }

    @ParameterizedTest
    @CsvSource({"1, .05306062", "39, 1.1822837", "52, 1.4188894", "78, 1.803636"})
    void expectsLessWhereNewBuyersMayLeaveAtOnce(double weeks, double purchases) {
        assertThat(modified.expected(History.NEW, weeks)).isCloseTo(purchases, withinPercentage(2e-4));
    }

    @Test
    void knowsWhoIsStillActiveWhereNewBuyersMayLeaveAtOnce() {
        assertThat(modified.alive(firstCustomer)).isCloseTo(.70612624, withinPercentage(PPM));
        assertThat(modified.alive(new History(0, 0, 38.86))).isCloseTo(.3897163, withinPercentage(PPM));
        assertThat(modified.expected(firstCustomer, 39)).isCloseTo(1.2626708, withinPercentage(PPM));
    }

    @Test
    void seriesAndQuadratureAgreeOnBothSidesOfTheirBorder() {
        BuyingModel model = Family.BG_NBD.with(0.3, 0.5, 0.7, 2);
        double below = model.expected(History.NEW, 0.5 * 0.995 / 0.005 * (1 - 1e-9));
        double above = model.expected(History.NEW, 0.5 * 0.995 / 0.005 * (1 + 1e-9));

        assertThat(above).isCloseTo(below, withinPercentage(1e-6));
        assertThat(above).isGreaterThanOrEqualTo(below);
    }

    @Test
    void discountsWithoutEndToWhatLongHorizonsComeTo() {
        var terms = new Terms(20_000, 0.01);
        double[] expected = new double[terms.periods()];
        for (int k = 0; k < expected.length; k++) {
            expected[k] = published.expected(firstCustomer, k + 1);
        }

        assertThat(published.discounted(firstCustomer, 0.01))
                .isCloseTo(terms.discounted(expected), withinPercentage(1e-3));
    }
}
