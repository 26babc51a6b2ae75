package org.spanne.value.study;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.spanne.engine.buying.PurchaseInterval;
import org.spanne.engine.buying.base.BaseFit;
import org.spanne.engine.buying.history.Histories;
import org.spanne.engine.buying.history.PurchaseSummary;
import org.spanne.engine.potential.Potential;
import org.spanne.value.Fit;
import org.spanne.value.Gap;
import org.spanne.value.ValueSettings;

/** Everything that is found out about a ledger: a fit, and a row for every customer. */
final class Study {

    private final Ledger ledger;
    private final ValueSettings settings;
    private final Margins margins;
    private final Models models;
    private final Potential[] potentials;
    private final WhiteSpace space;
    private final Fit.@Nullable Rates rates;
    private final @Nullable Outlooks outlooks;
    private final int[] historyOf;
    private final double[] aliveBefore;

    Study(Ledger ledger, ValueSettings settings) {
        this.ledger = ledger;
        this.settings = settings;
        this.margins = new Margins(ledger);
        this.models = Models.of(ledger, settings.callOffDays());
        this.space = new WhiteSpace(ledger);
        this.potentials = space.now();
        this.rates = Measured.of(space, models.before());
        BaseFit.Fitted fit = models.fit();
        this.outlooks = fit == null ? null : new Outlooks(models.now().base(), fit, settings.annualDiscount());
        this.historyOf = places(models.now().summary(), ledger.tops().size());
        this.aliveBefore = aliveBefore();
    }

    Fit fit() {
        return FitReport.of(ledger, settings, margins, models, rates);
    }

    List<Worth> rows() {
        return IntStream.range(0, ledger.tops().size()).mapToObj(this::row).toList();
    }

    private Worth row(int customer) {
        Ledger.Top top = ledger.tops().get(customer);
        Potential potential = potentials[customer];
        int place = historyOf[customer];
        return new Worth(
                top.customerId(),
                top.sites(),
                top.foreignOrders(),
                Worth.money(top.year().revenue()),
                Worth.money(margins.contributionOfYear(top)),
                margins.of(top),
                place < 0 ? Worth.History.NONE : history(place, customer),
                place < 0 || outlooks == null ? Worth.Outlook.NONE : outlook(top, place, customer, outlooks),
                room(potential),
                place < 0 || outlooks == null ? Worth.Extra.NONE : extra(top, place, potential, outlooks));
    }

    private Worth.History history(int place, int customer) {
        PurchaseSummary summary = models.now().summary();
        Histories all = summary.histories();
        int purchases = models.now().occasions().count(customer);
        return new Worth.History(
                all.repeats(place),
                all.recency(place),
                all.age(place),
                all.knowSpend() && all.repeats(place) > 0 ? Worth.money(all.spend(place)) : null,
                LocalDate.ofEpochDay(summary.firstDay(place)),
                LocalDate.ofEpochDay(models.now().occasions().day(customer, purchases - 1)),
                models.now().base().contract(place) != null);
    }

    private Worth.Outlook outlook(Ledger.Top top, int place, int customer, Outlooks of) {
        double worth = of.spend(place) * margins.taken(top);
        PurchaseInterval year = of.interval(place);
        Band contribution = Band.of(year, worth);
        Band lifetime = Band.of(of.lifetimeInterval(place), worth * of.lifetimeDiscount(place));
        return new Worth.Outlook(
                of.alive(place),
                known(aliveBefore[customer]),
                known(of.purchases(place)),
                year == null ? null : (Integer) year.low(),
                year == null ? null : (Integer) year.high(),
                Worth.known(of.purchases(place) * worth),
                contribution.low(),
                contribution.high(),
                Worth.known(of.lifetimePurchases(place) * worth),
                lifetime.low(),
                lifetime.high());
    }

    /** What so many purchases bring; where each costs more than it brings, many are the low end. */
    private record Band(@Nullable BigDecimal low, @Nullable BigDecimal high) {

        static Band of(@Nullable PurchaseInterval purchases, double worth) {
            return purchases == null
                    ? new Band(null, null)
                    : new Band(
                            Worth.known(Math.min(purchases.low() * worth, purchases.high() * worth)),
                            Worth.known(Math.max(purchases.low() * worth, purchases.high() * worth)));
        }
    }

    private Worth.Room room(Potential potential) {
        List<Gap> gaps = space.gaps(potential);
        return new Worth.Room(Worth.money(potential.expected()), gaps.stream().anyMatch(Gap::capped), gaps);
    }

    /** What looking after a customer may bring: gaps closed while it is one, and its purchases again if it is lost. */
    private Worth.Extra extra(Ledger.Top top, int place, Potential potential, Outlooks of) {
        double spend = of.spend(place);
        if (rates == null || Double.isNaN(spend)) {
            return Worth.Extra.NONE;
        }
        Fit.Share closing = rates.closed() == null ? NOTHING : rates.closed();
        Fit.Share returning = rates.back() == null ? NOTHING : rates.back();
        double alive = of.alive(place);
        double inGaps = alive
                * Math.min(
                        potential.room(),
                        potential.gaps().stream()
                                .limit(WhiteSpace.NAMED)
                                .mapToDouble(gap -> gap.amount())
                                .sum());
        double lost = (1 - alive) * of.purchasesIfActive(place) * spend;
        double margin = margins.taken(top);
        double revenue = closing.value() * inGaps + returning.value() * lost;
        double low = margin * (closing.low() * inGaps + returning.low() * lost);
        double high = margin * (closing.high() * inGaps + returning.high() * lost);
        return new Worth.Extra(
                Worth.money(margin * closing.value() * inGaps),
                Worth.money(margin * returning.value() * lost),
                Worth.money(Math.min(low, high)),
                Worth.money(Math.max(low, high)),
                settings.attentionHours() + margins.touchHours(top, revenue));
    }

    private static final Fit.Share NOTHING = new Fit.Share(0, 0, 0);

    private double[] aliveBefore() {
        double[] alive = new double[ledger.tops().size()];
        Arrays.fill(alive, Double.NaN);
        Models.Trial trial = models.before();
        if (trial != null) {
            double[] known = Measured.alive(trial);
            for (int i = 0; i < known.length; i++) {
                alive[trial.known().summary().buyer(i)] = known[i];
            }
        }
        return alive;
    }

    private static int[] places(PurchaseSummary summary, int customers) {
        int[] places = new int[customers];
        Arrays.fill(places, -1);
        for (int i = 0; i < summary.histories().size(); i++) {
            places[summary.buyer(i)] = i;
        }
        return places;
    }

    private static @Nullable Double known(double value) {
        return Double.isNaN(value) ? null : (Double) value;
    }
}
