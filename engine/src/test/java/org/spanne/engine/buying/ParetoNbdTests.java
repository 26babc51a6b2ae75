package org.spanne.engine.buying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spanne.engine.buying.history.Histories;
import org.spanne.engine.buying.history.History;
import org.spanne.engine.buying.simulation.SimulatedBuyers;
import org.spanne.engine.numeric.Quadrature;

class ParetoNbdTests {

    private static final double PPM = 1e-4;

    private final BuyingModel published = Family.PARETO_NBD.with(.5534, 10.5802, .6061, 11.6562);

    @Test
    void expectsWhatTheVignetteOfItsFirstImplementationExpects() {
        var heavy = new History(26, 30.86, 31);
        var silent = new History(0, 0, 39);

        assertThat(published.expected(heavy, 52)).isCloseTo(25.454914, withinPercentage(PPM));
        assertThat(published.alive(heavy)).isCloseTo(.99791777, withinPercentage(PPM));
        assertThat(published.expected(History.NEW, 52)).isCloseTo(1.473067, withinPercentage(PPM));
        assertThat(published.expected(silent, 52)).isCloseTo(.13543769, withinPercentage(PPM));
        assertThat(published.alive(silent)).isCloseTo(.29414224, withinPercentage(PPM));
    }

    @Test
    void keepsItsDigitsWithHundredsOfRepeats() {
        BuyingModel model = Family.PARETO_NBD.with(.55, 10.58, .61, 11.67);

        assertThat(model.expected(new History(132, 200, 200), 10)).isCloseTo(6.20605178896, withinPercentage(PPM));
        assertThat(model.expected(new History(133, 200, 200), 10)).isCloseTo(6.25287224757, withinPercentage(PPM));
    }

    @Test
    void knowsProbabilitiesOfBeingActiveFarBelowOne() {
        BuyingModel model = Family.PARETO_NBD.with(10.465, .00798565181, 3.0516, 2.82);

        assertThat(model.alive(new History(40, 5, 6))).isCloseTo(.001885128187, withinPercentage(PPM));
        assertThat(model.alive(new History(50, 1, 37))).isCloseTo(1.417144291e-96, withinPercentage(PPM));
    }

    @ParameterizedTest
    @CsvSource({"221, 103.42857, 103.57143", "254, 97.14286, 97.28571", "161, 94.71429, 98", "204, 98.57143, 99.42857"})
    void staysFiniteWhereRoundingEatsUpTheDifference(int repeats, double recency, double age) {
        BuyingModel model = Family.PARETO_NBD.with(.5143, 2.8845, .2856, 14.1087);

        assertThat(model.alive(new History(repeats, recency, age)))
                .isBetween(0.0, 1.0)
                .isFinite();
        assertThat(model.alive(new History(repeats, age, age))).isEqualTo(1);
    }

    @Test
    void discountsAsPublishedForOneBuyer() {
        BuyingModel model = Family.PARETO_NBD.with(.5629966, 12.559037, .4081095, 10.5148048);

        assertThat(model.discounted(new History(7, 35, 77.86), .0027)).isCloseTo(1.86418332807, withinPercentage(PPM));
    }

    @Test
    void ranksBuyersByTheParadoxOfIncreasingFrequency() {
        BuyingModel model = Family.PARETO_NBD.with(.5629966, 12.559037, .4081095, 10.5148048);
        double[] worth = {
            2.199155, 2.843534, 2.867128, 2.44541, 1.840502, 1.262416, .8096181, .4948036, .2920247, .1679275
        };
        for (int x = 1; x <= worth.length; x++) {
            assertThat(model.discounted(new History(x, 30, 77.86), .0027))
                    .isCloseTo(worth[x - 1], withinPercentage(PPM));
        }
    }

    @Test
    void countsWeightedWithTheirProbabilityAddUpToTheExpectation() {
        double sum = 0;
        double mean = 0;
        for (int purchases = 0; purchases < 1000; purchases++) {
            sum += published.probability(purchases, 52);
            mean += purchases * published.probability(purchases, 52);
        }

        assertThat(sum).isCloseTo(1, withinPercentage(1e-8));
        assertThat(mean).isCloseTo(published.expected(History.NEW, 52), withinPercentage(1e-8));
    }

    @ParameterizedTest
    @CsvSource({
        ".5, 10, .6, 12, 3, 20, 30",
        ".5, 12, .6, 10, 3, 20, 30",
        "2, 7, 1, 7, 0, 0, 50",
        "30, 400, 9, .1, 8, 3, 60"
    })
    void probabilityOfBeingActiveIsThatOfTheIntegralOverTheTimeOfLeaving(
            double r, double alpha, double s, double beta, int x, double recency, double age) {
        BuyingModel model = Family.PARETO_NBD.with(r, alpha, s, beta);
        double stayed = Math.pow(alpha + age, -(r + x)) * Math.pow(beta + age, -s);
        double left = Quadrature.integral(
                time -> s * Math.pow(alpha + time, -(r + x)) * Math.pow(beta + time, -(s + 1)), recency, age, 2000);

        assertThat(model.alive(new History(x, recency, age)))
                .isCloseTo(stayed / (stayed + left), withinPercentage(1e-7));
    }

    @ParameterizedTest
    @CsvSource({
        ".5534, 10.5802, .6061, 11.6562",
        "2.1, 30, .3, .02",
        ".05, .003, 4, 900",
        "1.7, 12, .9, 12",
        "30, 400, .8, 1e-7"
    })
    void tellsTheSameLikelihoodOfManyHistoriesAsOfEachByItself(double r, double alpha, double s, double beta) {
        BuyingModel model = Family.PARETO_NBD.with(r, alpha, s, beta);
        Histories all = new SimulatedBuyers(.6, 8, .8, 2.5).draw(5_000, 104, new SplittableRandom(3));

        double oneByOne = 0;
        for (int i = 0; i < all.size(); i++) {
            oneByOne += model.logLikelihood(new Histories(
                    new int[] {all.repeats(i)},
                    new double[] {all.recency(i)},
                    new double[] {all.age(i)},
                    new double[0]));
        }

        assertThat(model.logLikelihood(all)).isCloseTo(oneByOne, withinPercentage(1e-10));
    }
}
