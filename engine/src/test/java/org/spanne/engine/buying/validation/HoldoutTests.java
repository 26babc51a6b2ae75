package org.spanne.engine.buying.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.spanne.engine.buying.BuyingModel;
import org.spanne.engine.buying.Family;
import org.spanne.engine.buying.Forecast;
import org.spanne.engine.buying.history.History;
import org.spanne.engine.buying.history.Occasions;
import org.spanne.engine.buying.history.Pace;
import org.spanne.engine.buying.history.PurchaseSummary;
import org.spanne.engine.buying.history.Transactions;

class HoldoutTests {

    private final Transactions ledger = new Transactions(
            3,
            new int[] {0, 0, 0, 1, 1, 1, 2},
            new int[] {
                day("2015-01-01"),
                day("2015-01-11"),
                day("2015-02-06"),
                day("2015-01-16"),
                day("2015-02-02"),
                day("2015-02-05"),
                day("2015-02-03")
            },
            new double[] {1, 1, 2, 6, 3, 3, 5});
    private final BuyingModel model = Family.BG_NBD.with(1, 10, 1, 3);

    @Test
    void countsPurchasesBetweenTheSplitAndTheEndOfThoseKnownAtTheSplit() {
        PurchaseSummary summary = new PurchaseSummary(until("2015-02-01"), Pace.DAY);
        Holdout holdout = new Holdout(summary, until("2015-02-04"));

        assertThat(summary.histories().size()).isEqualTo(2);
        assertThat(holdout.length()).isEqualTo(3);
        assertThat(holdout.actual(0)).isZero();
        assertThat(holdout.actual(1)).isEqualTo(1);
        assertThat(holdout.actual()).isEqualTo(1);
    }

    @Test
    void measuresHowFarModelAndNaiveRuleAreOff() {
        PurchaseSummary summary = new PurchaseSummary(until("2015-02-01"), Pace.DAY);
        Holdout holdout = new Holdout(summary, until("2015-02-04"));
        double first = model.expected(new History(1, 10, 31), 3);
        double second = model.expected(new History(0, 0, 16), 3);

        Holdout.Deviation ofModel = holdout.of(Forecast.purchases(model, summary.histories(), holdout.length()));
        assertThat(ofModel.expected()).isCloseTo(first + second, within(1e-12));
        assertThat(ofModel.meanAbsolute()).isCloseTo((first + Math.abs(second - 1)) / 2, within(1e-12));
        assertThat(ofModel.rootMeanSquare())
                .isCloseTo(Math.sqrt((first * first + (second - 1) * (second - 1)) / 2), within(1e-12));
        assertThat(holdout.naive().expected()).isCloseTo(3 / 31.0, within(1e-12));
    }

    @Test
    void refusesToHoldOutNothing() {
        PurchaseSummary summary = new PurchaseSummary(until("2015-02-01"), Pace.DAY);

        assertThatThrownBy(() -> new Holdout(summary, until("2015-02-01")))
                .hasMessageStartingWith("Nothing is held out");
    }

    @Test
    void tracksACohortsRepeatsBesideTheModels() {
        Occasions all = until("2015-02-07");
        Tracking tracking = new Tracking(model, new PurchaseSummary(until("2015-02-01"), Pace.DAY), all);

        assertThat(tracking.periods()).isEqualTo(37);
        assertThat(tracking.day(36)).isEqualTo(day("2015-02-07"));
        assertThat(tracking.actual(9)).isEqualTo(1);
        assertThat(tracking.actual(36)).isEqualTo(4);
        assertThat(tracking.expected(9)).isCloseTo(model.expected(History.NEW, 10), within(1e-12));
        assertThat(tracking.expected(36))
                .isCloseTo(model.expected(History.NEW, 37) + model.expected(History.NEW, 22), within(1e-12));
    }

    private Occasions until(String date) {
        return new Occasions(ledger, day(date), 0);
    }

    private static int day(String date) {
        return Math.toIntExact(LocalDate.parse(date).toEpochDay());
    }
}
