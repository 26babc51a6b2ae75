package org.spanne.value.study;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spanne.engine.buying.FittedModel;
import org.spanne.engine.buying.base.BaseFit;
import org.spanne.engine.buying.contract.RenewalModel;
import org.spanne.engine.buying.history.FirstPurchases;
import org.spanne.engine.buying.history.LedgerNote;
import org.spanne.engine.buying.history.LedgerNotes;
import org.spanne.engine.buying.spend.SpendFit;
import org.spanne.engine.buying.validation.Tracking;
import org.spanne.value.Fit;
import org.spanne.value.Fit.Note;
import org.spanne.value.Fit.Parameter;
import org.spanne.value.ValueSettings;

/** Says what was fitted, how well it did, and what to know before using it. */
final class FitReport {

    private static final double DEPENDENT = 0.3;

    private FitReport() {}

    static Fit of(Ledger ledger, ValueSettings settings, Margins margins, Models models, Fit.@Nullable Rates rates) {
        BaseFit.Fitted fit = models.fit();
        return new Fit(
                LocalDate.ofEpochDay(ledger.lastDay()),
                new Fit.Terms(
                        margins.ofHouse(),
                        settings.annualDiscount(),
                        settings.callOffDays(),
                        settings.attentionHours(),
                        margins.touchHours()),
                fit == null ? null : model(fit),
                holdout(models.before()),
                rates,
                fit == null ? List.of() : tracking(models, fit),
                Cohorts.of(models.now().occasions()),
                notes(ledger, margins, models));
    }

    private static Fit.Model model(BaseFit.Fitted fit) {
        FittedModel chosen = fit.chosen();
        List<String> names = chosen.model().family().parameters();
        double[] values = chosen.model().parameters();
        double[] errors = chosen.standardErrors();
        return new Fit.Model(
                Models.word(chosen.model().family()),
                chosen.logLikelihood(),
                IntStream.range(0, values.length)
                        .mapToObj(i -> parameter(names.get(i), values[i], errors[i]))
                        .toList(),
                switch (fit.spend()) {
                    case SpendFit.Fitted spend ->
                        List.of(
                                parameter("p", spend.model().p(), spend.errors().p()),
                                parameter("q", spend.model().q(), spend.errors().q()),
                                parameter("v", spend.model().v(), spend.errors().v()));
                    case SpendFit.Refused _ -> List.of();
                },
                switch (fit.renewals()) {
                    case RenewalModel.Fitted renewals ->
                        List.of(
                                parameter("gamma", renewals.model().gamma(), renewals.gammaError()),
                                parameter("delta", renewals.model().delta(), renewals.deltaError()));
                    case RenewalModel.Refused _ -> List.of();
                });
    }

    private static Parameter parameter(String name, double value, double error) {
        return new Parameter(name, value, Double.isNaN(error) ? null : (Double) error);
    }

    private static Fit.@Nullable Holdout holdout(Models.@Nullable Trial trial) {
        return trial == null
                ? null
                : new Fit.Holdout(
                        LocalDate.ofEpochDay(trial.known().summary().asOf() + 1L),
                        trial.known().base().size(),
                        trial.holdout().actual(),
                        trial.candidates());
    }

    /** By the model that did not know the time held out, where there is one: its course there is the test. */
    private static List<Fit.Month> tracking(Models models, BaseFit.Fitted fit) {
        Models.Trial trial = models.before();
        var tracking = trial == null
                ? new Tracking(
                        fit.chosen().model(),
                        models.now().summary(),
                        models.now().occasions())
                : new Tracking(
                        trial.fit().chosen().model(),
                        trial.known().summary(),
                        models.now().occasions());
        return IntStream.range(0, tracking.periods())
                .mapToObj(month -> new Fit.Month(
                        LocalDate.ofEpochDay(tracking.day(month)), tracking.actual(month), tracking.expected(month)))
                .toList();
    }

    private static List<Note> notes(Ledger ledger, Margins margins, Models models) {
        List<Note> notes = new ArrayList<>();
        BaseFit.Fitted fit = models.fit();
        if (fit == null) {
            notes.add(note("not_fitted", models.now().base().free().repeatBuyers()));
        } else {
            fit.chosen().flags().forEach(flag -> notes.add(note(flag.name().toLowerCase(Locale.ROOT), 1)));
            spendNotes(fit, notes);
        }
        FirstPurchases firsts = FirstPurchases.of(models.now().summary());
        if (firsts.seemCutOff()) {
            notes.add(note("left_truncated", Math.round(100 * firsts.shareEarly())));
        }
        add(
                notes,
                "contractual",
                models.now().base().size() - models.now().base().free().size());
        if (fit != null && fit.renewals() instanceof RenewalModel.Refused) {
            add(notes, "contracts_not_fitted", models.now().base().tenures().size());
        }
        add(notes, "no_cost", margins.ofHouse() == null ? 1 : 0);
        add(
                notes,
                "foreign",
                ledger.tops().stream().mapToInt(Ledger.Top::foreignOrders).sum());
        add(notes, "without_amount", ledger.withoutAmount());
        LedgerNotes found = models.now().occasions().notes();
        Stream.of(LedgerNote.CREDIT_NOTE, LedgerNote.CREDIT_WITHOUT_PURCHASE)
                .forEach(note -> add(
                        notes,
                        note.name().toLowerCase(Locale.ROOT),
                        found.of(note).times()));
        return notes;
    }

    private static void spendNotes(BaseFit.Fitted fit, List<Note> notes) {
        switch (fit.spend()) {
            case SpendFit.Fitted spend -> {
                add(notes, "spend_not_settled", spend.settled() ? 0 : 1);
                if (Math.abs(spend.correlation()) > DEPENDENT) {
                    notes.add(new Note("spend_depends", BigDecimal.valueOf(Math.round(100 * spend.correlation()), 2)));
                }
            }
            case SpendFit.Refused _ -> notes.add(note("spend_not_fitted", 1));
        }
    }

    private static void add(List<Note> notes, String key, long times) {
        if (times > 0) {
            notes.add(note(key, times));
        }
    }

    private static Note note(String key, long value) {
        return new Note(key, BigDecimal.valueOf(value));
    }
}
