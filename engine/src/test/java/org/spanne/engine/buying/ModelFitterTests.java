package org.spanne.engine.buying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spanne.engine.buying.history.Histories;
import org.spanne.engine.buying.history.History;
import org.spanne.engine.buying.simulation.SimulatedBuyers;

class ModelFitterTests {

    private static final double[] TRUTH = {0.6, 8, 0.8, 2.5};

    @Test
    void recoversTheParametersOfSimulatedBuyersWithinThreeStandardErrors() {
        FittedModel fit = fitted(Family.BG_NBD, simulated(60_000, 7));

        for (int i = 0; i < TRUTH.length; i++) {
            assertThat(fit.model().parameters()[i]).isCloseTo(TRUTH[i], within(3 * fit.standardErrors()[i]));
            assertThat(fit.standardErrors()[i]).isLessThan(0.2 * TRUTH[i]);
        }
        assertThat(fit.flags()).isEmpty();
    }

    @Test
    void endsAtTheMaximumOfAllDataThoughItStartsOnSamples() {
        Histories histories = simulated(220_000, 4);
        FittedModel fit = fitted(Family.BG_NBD, histories);

        for (int i = 0; i < TRUTH.length; i++) {
            for (double away : new double[] {-0.1, 0.1}) {
                double[] beside = fit.model().parameters();
                beside[i] += away * fit.standardErrors()[i];
                assertThat(Family.BG_NBD.with(beside).logLikelihood(histories)).isLessThan(fit.logLikelihood());
            }
        }
        assertThat(fit.flags()).isEmpty();
    }

    @Test
    void standardErrorsShrinkWithTheRootOfTheNumberOfBuyers() {
        double few = fitted(Family.BG_NBD, simulated(4_000, 1)).standardErrors()[0];
        double many = fitted(Family.BG_NBD, simulated(64_000, 1)).standardErrors()[0];

        assertThat(few / many).isCloseTo(4, within(0.6));
    }

    @Test
    void doesNotDependOnTheNumberOfThreads() throws Exception {
        Histories histories = simulated(30_000, 3);
        double[] inAllThreads = fitted(Family.MBG_NBD, histories).model().parameters();
        double[] inOneThread;
        try (var pool = new ForkJoinPool(1)) {
            inOneThread = pool.submit(
                            () -> fitted(Family.MBG_NBD, histories).model().parameters())
                    .get();
        }

        assertThat(inOneThread).isEqualTo(inAllThreads);
    }

    @ParameterizedTest
    @EnumSource(Family.class)
    void doesNotDependOnTheUnitOfTime(Family family) {
        Histories weeks = simulated(2_000, 5);
        Histories days = new Histories(
                column(weeks).map(weeks::repeats).toArray(),
                column(weeks).mapToDouble(i -> 7 * weeks.recency(i)).toArray(),
                column(weeks).mapToDouble(i -> 7 * weeks.age(i)).toArray(),
                new double[0]);
        double[] inWeeks = fitted(family, weeks).model().parameters();
        double[] inDays = fitted(family, days).model().parameters();

        assertThat(inDays[0]).isCloseTo(inWeeks[0], withinPercentage(0.1));
        assertThat(inDays[1]).isCloseTo(7 * inWeeks[1], withinPercentage(0.1));
    }

    @Test
    void fewRepeatBuyersAreDrawnTowardsCommonParametersAndFlagged() {
        FittedModel fit = fitted(Family.BG_NBD, simulated(40, 11));

        assertThat(fit.flags()).contains(FitFlag.FEW_REPEAT_BUYERS);
        assertThat(Arrays.stream(fit.model().parameters()).allMatch(p -> p > 1e-3 && p < 1e3))
                .isTrue();
    }

    @Test
    void saysThatADifferenceBetweenBuyersIsNotThere() {
        int buyers = 3_000;
        var random = new SplittableRandom(1);
        int[] repeats = new int[buyers];
        double[] recency = new double[buyers];
        double[] age = new double[buyers];
        for (int i = 0; i < buyers; i++) {
            age[i] = 50;
            for (double time = 5 * random.nextExponential(); time < 50; time += 5 * random.nextExponential()) {
                repeats[i]++;
                recency[i] = time;
            }
        }
        FittedModel fit = fitted(Family.BG_NBD, new Histories(repeats, recency, age, new double[0]));

        assertThat(fit.flags()).containsAnyOf(FitFlag.AT_BOUNDARY, FitFlag.NOT_IDENTIFIED);
        assertThat(Arrays.stream(fit.standardErrors()).anyMatch(Double::isNaN)).isTrue();
        assertThat(fit.model().expected(new History(10, 48, 50), 10)).isCloseTo(2, withinPercentage(3));
    }

    @Test
    void refusesBuyersWhoNeverCameBack() {
        Histories once = new Histories(new int[50], new double[50], new double[50], new double[0]);
        Histories one = new Histories(new int[] {3}, new double[] {5}, new double[] {9}, new double[0]);

        assertThat(ModelFitter.fit(Family.BG_NBD, once))
                .isInstanceOfSatisfying(
                        BuyingFit.Refused.class,
                        refused -> assertThat(refused.reason()).startsWith("0 of 50 buyers bought again"));
        assertThat(ModelFitter.fit(Family.PARETO_NBD, one)).isInstanceOf(BuyingFit.Refused.class);
    }

    @Test
    void carriesTheUncertaintyOfParametersIntoFigures() {
        FittedModel fit = fitted(Family.BG_NBD, simulated(4_000, 1));

        assertThat(fit.standardErrorOf(model -> model.parameters()[1]))
                .isCloseTo(fit.standardErrors()[1], withinPercentage(1e-3));
        assertThat(fit.standardErrorOf(model -> model.expected(History.NEW, 52)))
                .isBetween(0.01, 0.3);
    }

    @Test
    void refusesParametersThatCannotBe() {
        assertThat(List.of(Family.values()))
                .allSatisfy(family -> assertThat(catchThrowable(() -> family.with(1, 2, -3, 4)))
                        .hasMessage(
                                "Parameter %s must be positive and finite, not -3.0",
                                family.parameters().get(2)));
        assertThat(catchThrowable(() -> Family.BG_NBD.with(1, 2))).hasMessageContaining("2 values were given");
    }

    private static Histories simulated(int buyers, long seed) {
        return new SimulatedBuyers(TRUTH[0], TRUTH[1], TRUTH[2], TRUTH[3])
                .draw(buyers, 104, new SplittableRandom(seed));
    }

    private static FittedModel fitted(Family family, Histories histories) {
        return (FittedModel) ModelFitter.fit(family, histories);
    }

    private static IntStream column(Histories histories) {
        return IntStream.range(0, histories.size());
    }
}
