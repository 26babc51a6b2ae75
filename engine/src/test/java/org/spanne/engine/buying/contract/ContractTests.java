package org.spanne.engine.buying.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.spanne.engine.buying.Terms;
import org.spanne.engine.buying.history.Occasions;
import org.spanne.engine.buying.history.Pace;
import org.spanne.engine.buying.history.Transactions;

class ContractTests {

    /** Customers left after each year, of 1,000 "high end" ones: Fader and Hardie, How to project customer retention. */
    private static final int[] HIGH_END = {1000, 869, 743, 653, 593, 551, 517, 491};

    /** The remission times of the 21 patients on 6-MP in Freireich et al. (1963), the usual example of the estimate. */
    private static final int[] ENDED = {6, 6, 6, 7, 10, 13, 16, 22, 23};

    private static final int[] GOING_ON = {6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35};

    @Test
    void estimatesTheShareStillThereAsPublished() {
        List<Tenure> tenures = new ArrayList<>();
        for (int time : ENDED) {
            tenures.add(new Tenure(0, time, true));
        }
        for (int time : GOING_ON) {
            tenures.add(new Tenure(0, time, false));
        }
        KaplanMeier estimate = new KaplanMeier(tenures);

        assertThat(estimate.survival(5)).isEqualTo(1);
        assertThat(estimate.survival(6)).isCloseTo(.857, within(5e-4));
        assertThat(estimate.survival(9)).isCloseTo(.807, within(5e-4));
        assertThat(estimate.survival(10)).isCloseTo(.753, within(5e-4));
        assertThat(estimate.survival(16)).isCloseTo(.627, within(5e-4));
        assertThat(estimate.survival(40)).isCloseTo(.448, within(5e-4));
        assertThat(estimate.lower(10)).isCloseTo(.503, within(5e-4));
        assertThat(estimate.upper(10)).isCloseTo(.889, within(5e-4));
    }

    @Test
    void fitsTheRetentionOfThePublishedCohort() {
        RenewalModel.Fitted fit = (RenewalModel.Fitted) RenewalModel.fit(highEnd());

        assertThat(fit.model().gamma()).isCloseTo(.668, within(1e-3));
        assertThat(fit.model().delta()).isCloseTo(3.806, within(5e-3));
        assertThat(fit.model().survival(7)).isCloseTo(.491, within(.01));
        assertThat(fit.gammaError()).isBetween(.05, .5);
    }

    @Test
    void agreesWithTheEstimateFreeOfAssumptions() {
        KaplanMeier estimate = new KaplanMeier(highEnd());

        for (int year = 1; year < HIGH_END.length; year++) {
            assertThat(estimate.survival(year - 1)).isCloseTo(HIGH_END[year] / 1000.0, within(1e-12));
        }
    }

    @Test
    void recoversRetentionWhereContractsAreSeenLateOnly() {
        RenewalModel truth = new RenewalModel(0.8, 4);
        List<Tenure> tenures = new ArrayList<>();
        for (int renewals = 6; renewals < 40; renewals++) {
            double ending = truth.survival(renewals) * (1 - truth.retention(renewals));
            for (int i = 0; i < Math.round(20_000 * ending); i++) {
                tenures.add(new Tenure(6, renewals, true));
            }
        }
        for (int i = 0; i < Math.round(20_000 * truth.survival(40)); i++) {
            tenures.add(new Tenure(6, 40, false));
        }
        RenewalModel fitted = ((RenewalModel.Fitted) RenewalModel.fit(tenures)).model();

        assertThat(fitted.retention(6)).isCloseTo(truth.retention(6), withinPercentage(1));
        assertThat(fitted.retention(20)).isCloseTo(truth.retention(20), withinPercentage(1));
        assertThat(new KaplanMeier(tenures).survival(20))
                .isCloseTo(truth.survival(21) / truth.survival(6), withinPercentage(1));
    }

    @Test
    void doesNotGuessHowLongContractsLastWhenNoneHasEnded() {
        List<Tenure> running = List.of(new Tenure(0, 5, false), new Tenure(0, 9, false));

        assertThat(RenewalModel.fit(running))
                .isEqualTo(new RenewalModel.Refused(
                        "0 of 2 contracts have ended; how long they last cannot be told from that."));
        assertThatThrownBy(() -> new Tenure(3, 2, true)).hasMessageContaining("renewed 2 times");
    }

    @Test
    void takesAMissedPaymentForTheEnd() {
        Contract running = Contract.of(everyFourWeeks(10), 0, Pace.WEEK);
        Contract ended = Contract.of(everyFourWeeks(43), 0, Pace.WEEK);

        assertThat(running).isEqualTo(new Contract(new Tenure(6, 8, false), 4, 10 / 7.0));
        assertThat(ended.tenure().ended()).isTrue();
        assertThat(ended.expected(new RenewalModel(1, 5), 52)).isZero();
    }

    @Test
    void expectsThePaymentsThatFallDueWithTheChanceThatTheyStillDo() {
        Contract contract = Contract.of(everyFourWeeks(7), 0, Pace.WEEK);
        RenewalModel model = new RenewalModel(1, 9);
        double first = 17 / 18.0;
        double second = first * 18 / 19;

        assertThat(contract.expected(model, 2)).isZero();
        assertThat(contract.expected(model, 3)).isCloseTo(first, within(1e-12));
        assertThat(contract.expected(model, 8)).isCloseTo(first + second, within(1e-12));
        assertThat(contract.discounted(model, new Terms(8, 0.01)))
                .isCloseTo(first * Math.exp(-.03) + second * Math.exp(-.07), within(1e-12));
    }

    private static Occasions everyFourWeeks(int daysSilent) {
        int[] days = new int[9];
        for (int i = 0; i < days.length; i++) {
            days[i] = 28 * i;
        }
        double[] amounts = {5, 5, 5, 5, 5, 5, 5, 5, 5};
        return new Occasions(new Transactions(1, new int[9], days, amounts), days[8] + daysSilent, 0);
    }

    private static List<Tenure> highEnd() {
        List<Tenure> tenures = new ArrayList<>();
        for (int year = 1; year < HIGH_END.length; year++) {
            for (int i = HIGH_END[year]; i < HIGH_END[year - 1]; i++) {
                tenures.add(new Tenure(0, year - 1, true));
            }
        }
        for (int i = 0; i < HIGH_END[HIGH_END.length - 1]; i++) {
            tenures.add(new Tenure(0, HIGH_END.length - 1, false));
        }
        return tenures;
    }
}
