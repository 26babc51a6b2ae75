package org.spanne.engine.buying.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.spanne.engine.buying.Family;
import org.spanne.engine.buying.FitFlag;
import org.spanne.engine.buying.history.Occasions;
import org.spanne.engine.buying.history.Pace;
import org.spanne.engine.buying.history.PurchaseSummary;
import org.spanne.engine.buying.history.Transactions;
import org.spanne.engine.buying.validation.Holdout;
import org.spanne.engine.numeric.Numbering;
import org.spanne.engine.support.SharedData;

/**
 * The stores of AdventureWorks, with the last twelve months held out: 535 stores made 1,163 purchases. They order by the
 * quarter, 95 of them evenly enough to count as contracts, so rates hardly differ and parameters run to the boundary; the
 * error of the chosen model is 1.50 purchases a store (root mean square), that of the naive rule 1.92.
 */
class AdventureWorksTests {

    private final List<String[]> orders = SharedData.lines("adventureworks-orders/csv/SalesOrderHeader.csv").stream()
            .skip(1)
            .map(line -> line.split(",", -1))
            .filter(order -> order[5].equals("0"))
            .toList();

    @Test
    void expectsTheLastYearBetterThanTheNaiveRule() {
        Numbering stores = new Numbering();
        int[] buyer = orders.stream()
                .mapToInt(order -> stores.of(Long.parseLong(order[7])))
                .toArray();
        int[] day = orders.stream().mapToInt(order -> day(order[1])).toArray();
        double[] amount = orders.stream()
                .mapToDouble(order -> Double.parseDouble(order[11]))
                .toArray();
        var ledger = new Transactions(stores.size(), buyer, day, amount);
        var known = new Occasions(ledger, day("2013-06-30"), 0);
        var summary = new PurchaseSummary(known, Pace.WEEK);
        var base = BuyerBase.of(summary, known);
        var holdout = new Holdout(summary, new Occasions(ledger, day("2014-06-30"), 0));
        BaseFit.Fitted fit = (BaseFit.Fitted) BaseFit.of(base, List.of(Family.values()), holdout);
        Holdout.Deviation ofModel = holdout.of(fit.model().purchases(base, holdout.length()));

        assertThat(stores.size()).isEqualTo(635);
        assertThat(base.size()).isEqualTo(535);
        assertThat(base.free().size()).isEqualTo(440);
        assertThat(holdout.actual()).isEqualTo(1_163);
        assertThat(fit.chosen().flags()).contains(FitFlag.AT_BOUNDARY);
        assertThat(ofModel.rootMeanSquare()).isCloseTo(1.50, within(0.02));
        assertThat(ofModel.expected()).isCloseTo(1_318, within(20.0));
        assertThat(holdout.naive().rootMeanSquare()).isCloseTo(1.92, within(0.01));
        assertThat(holdout.naive().expected()).isCloseTo(1_219, within(1.0));
    }

    private static int day(String date) {
        return Math.toIntExact(LocalDate.parse(date).toEpochDay());
    }
}
