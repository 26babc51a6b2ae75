package org.spanne.engine.buying.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.spanne.engine.buying.Family;
import org.spanne.engine.buying.Terms;
import org.spanne.engine.buying.contract.Contract;
import org.spanne.engine.buying.history.Histories;
import org.spanne.engine.buying.history.Occasions;
import org.spanne.engine.buying.history.Pace;
import org.spanne.engine.buying.history.PurchaseSummary;
import org.spanne.engine.buying.history.Transactions;
import org.spanne.engine.buying.validation.Holdout;

class BaseFitTests {

    private static final int FREE = 400;
    private static final int CONTRACTS = 60;
    private static final int DAYS = 720;

    private final Transactions ledger = ledger();
    private final Occasions known = new Occasions(ledger, DAYS / 2, 0);
    private final PurchaseSummary summary = new PurchaseSummary(known, Pace.WEEK);
    private final BuyerBase base = BuyerBase.of(summary, known);
    private final Holdout holdout = new Holdout(summary, new Occasions(ledger, DAYS, 0));

    @Test
    void tellsContractsFromFreeBuyers() {
        assertThat(base.tenures()).hasSize(CONTRACTS);
        assertThat(base.free().size()).isEqualTo(FREE);
        assertThat(IntStream.range(0, FREE).allMatch(buyer -> base.contract(buyer) == null))
                .isTrue();
        assertThat(BuyerBase.ofFree(summary.histories()).free().size()).isEqualTo(FREE + CONTRACTS);
    }

    @Test
    void choosesTheModelWithTheSmallestErrorInTheTimeHeldOut() {
        BaseFit.Fitted fit = (BaseFit.Fitted) BaseFit.of(base, List.of(Family.values()), holdout);

        double ofChosen = rootMeanSquare(fit.model());
        for (var candidate : fit.candidates()) {
            var other = new BaseModel(
                    candidate.model(), fit.model().renewals(), fit.model().spend());
            assertThat(ofChosen).isLessThanOrEqualTo(rootMeanSquare(other));
        }
        assertThat(ofChosen).isLessThan(holdout.naive().rootMeanSquare());
    }

    @Test
    void choosesByLikelihoodWhereNothingIsHeldOut() {
        BaseFit.Fitted fit = (BaseFit.Fitted) BaseFit.of(base, List.of(Family.values()), null);

        assertThat(fit.candidates())
                .allSatisfy(other ->
                        assertThat(fit.chosen().logLikelihood()).isGreaterThanOrEqualTo(other.logLikelihood()));
    }

    @Test
    void forecastsEachBuyerByTheModelOfItsKind() {
        BaseFit.Fitted fit = (BaseFit.Fitted) BaseFit.of(base, List.of(Family.BG_NBD), null);
        var forecast = new BaseForecast(base, fit.model(), new Terms(26, 0.003), 0.5);
        int running = firstContract(false);
        int ended = firstContract(true);

        assertThat(forecast.alive(running)).isEqualTo(1);
        assertThat(forecast.purchases(running)).isBetween(4.0, 7.0);
        assertThat(forecast.spend(running)).isEqualTo(50);
        assertThat(forecast.value(running)).isBetween(25 * 3.5, 25 * 7.0);
        assertThat(forecast.alive(ended) + forecast.purchases(ended) + forecast.value(ended))
                .isZero();
        assertThat(forecast.alive(0))
                .isEqualTo(fit.chosen().model().alive(base.all().of(0)));
        assertThat(forecast.purchases(0)).isCloseTo(fit.model().purchases(base, 26)[0], within(1e-12));
    }

    @Test
    void knowsNoNumberWhereNoModelIs() {
        var model = new BaseModel(Family.BG_NBD.with(1, 10, 1, 3), null, null);
        var forecast = new BaseForecast(base, model, new Terms(26, 0), 1);
        int running = firstContract(false);

        assertThat(forecast.spend(0)).isNaN();
        assertThat(forecast.value(0)).isNaN();
        assertThat(forecast.purchases(running)).isNaN();
        assertThat(forecast.alive(running)).isEqualTo(1);
    }

    @Test
    void refusesABaseWithoutRepeats() {
        Histories once = new Histories(new int[3], new double[3], new double[3], new double[3]);

        assertThat(BaseFit.of(BuyerBase.ofFree(once), List.of(Family.BG_NBD), null))
                .isInstanceOf(BaseFit.Refused.class);
    }

    private int firstContract(boolean ended) {
        for (int buyer = 0; buyer < base.size(); buyer++) {
            Contract contract = base.contract(buyer);
            if (contract != null && contract.tenure().ended() == ended) {
                return buyer;
            }
        }
        throw new IllegalStateException("The ledger has no contract that " + (ended ? "ended" : "goes on"));
    }

    private double rootMeanSquare(BaseModel model) {
        return holdout.of(model.purchases(base, holdout.length())).rootMeanSquare();
    }

    /** Free buyers at random intervals who leave, then contracts every 28 days of which one in eight ends each time. */
    private static Transactions ledger() {
        var random = new SplittableRandom(42);
        var buyer = IntStream.builder();
        var day = IntStream.builder();
        for (int i = 0; i < FREE; i++) {
            int end = (int) (200 * random.nextExponential()) + 1;
            double gap = 20 + 60 * random.nextDouble();
            for (double time = i % 90; time == i % 90 || time < i % 90 + end; time += gap * random.nextExponential()) {
                buyer.add(i);
                day.add((int) time);
            }
        }
        for (int i = FREE; i < FREE + CONTRACTS; i++) {
            int payments = 7;
            while (random.nextDouble() > 0.125) {
                payments++;
            }
            for (int n = 0; n < payments; n++) {
                buyer.add(i);
                day.add(28 * n);
            }
        }
        int[] buyers = buyer.build().toArray();
        double[] amounts = new double[buyers.length];
        for (int row = 0; row < amounts.length; row++) {
            amounts[row] = buyers[row] < FREE ? 20 + buyers[row] % 50 : 50;
        }
        return new Transactions(FREE + CONTRACTS, buyers, day.build().toArray(), amounts);
    }
}
