package org.spanne.cli.customers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spanne.engine.buying.BuyingModel;
import org.spanne.engine.buying.FitFlag;
import org.spanne.engine.buying.FittedModel;
import org.spanne.engine.buying.base.BaseFit;
import org.spanne.engine.buying.base.BaseModel;
import org.spanne.engine.buying.contract.RenewalModel;
import org.spanne.engine.buying.spend.SpendFit;
import org.spanne.engine.buying.spend.SpendModel;
import org.spanne.engine.buying.validation.Holdout;

/**
 * What was found out about the customers.
 *
 * @param input what was known before
 * @param model the models that tell what to expect
 * @param parameters of the model of purchases, by name
 * @param errors their standard errors, by name; null where there is none; empty where parameters were given
 * @param logLikelihood of the free customers' histories
 * @param spend the model of amounts with its log-likelihood, or null
 * @param deviations how far the models and the naive rule were off in the time held out, by name
 * @param notes what to know before using it
 */
record Study(
        Input input,
        BaseModel model,
        Map<String, Double> parameters,
        Map<String, @Nullable Double> errors,
        double logLikelihood,
        @Nullable Spend spend,
        Map<String, Holdout.Deviation> deviations,
        List<Note> notes) {

    private static final double DEPENDENT = 0.3;

    /** The model of amounts. */
    record Spend(SpendModel model, double logLikelihood) {}

    /** The study by models that fit best. */
    static Study fitted(Input input, BaseFit.Fitted fit) {
        List<Note> notes = new ArrayList<>(input.notes());
        fit.chosen().flags().forEach(flag -> notes.add(note(flag, fit.chosen())));
        switch (fit.spend()) {
            case SpendFit.Fitted spend -> addSpendNotes(spend, notes);
            case SpendFit.Refused refused -> {
                if (input.base().all().knowSpend()) {
                    notes.add(new Note("spend_not_fitted", refused.reason()));
                }
            }
        }
        if (fit.renewals() instanceof RenewalModel.Refused refused
                && input.base().size() > input.base().free().size()) {
            notes.add(new Note("contracts_not_fitted", refused.reason()));
        }
        BuyingModel chosen = fit.chosen().model();
        Map<String, Double> parameters = new LinkedHashMap<>();
        Map<String, @Nullable Double> errors = new LinkedHashMap<>();
        for (int i = 0; i < chosen.parameters().length; i++) {
            String name = chosen.family().parameters().get(i);
            double error = fit.chosen().standardErrors()[i];
            parameters.put(name, chosen.parameters()[i]);
            errors.put(name, Double.isNaN(error) ? null : error);
        }
        Spend spend = fit.spend() instanceof SpendFit.Fitted fitted
                ? new Spend(fitted.model(), fitted.logLikelihood())
                : null;
        return new Study(
                input,
                fit.model(),
                parameters,
                errors,
                fit.chosen().logLikelihood(),
                spend,
                deviations(input, fit),
                notes);
    }

    /** The study by given parameters; spend is fitted where it is not among them. */
    static Study evaluated(Input input, BuyingModel model, @Nullable SpendModel givenSpend) {
        List<Note> notes = new ArrayList<>(input.notes());
        Spend spend = null;
        if (givenSpend != null) {
            spend = new Spend(givenSpend, givenSpend.logLikelihood(input.base().free()));
        } else if (SpendFit.of(input.base().free()) instanceof SpendFit.Fitted fitted) {
            addSpendNotes(fitted, notes);
            spend = new Spend(fitted.model(), fitted.logLikelihood());
        }
        Map<String, Double> parameters = new LinkedHashMap<>();
        for (int i = 0; i < model.parameters().length; i++) {
            parameters.put(model.family().parameters().get(i), model.parameters()[i]);
        }
        BaseModel all = new BaseModel(model, null, spend == null ? null : spend.model());
        Map<String, Holdout.Deviation> deviations = new LinkedHashMap<>();
        Holdout holdout = input.holdout();
        if (holdout != null) {
            deviations.put(
                    ModelName.of(model.family()).word(), holdout.of(all.purchases(input.base(), holdout.length())));
            deviations.put("naive", holdout.naive());
        }
        double logLikelihood = model.logLikelihood(input.base().free());
        return new Study(input, all, parameters, Map.of(), logLikelihood, spend, deviations, notes);
    }

    private static Map<String, Holdout.Deviation> deviations(Input input, BaseFit.Fitted fit) {
        Map<String, Holdout.Deviation> deviations = new LinkedHashMap<>();
        Holdout holdout = input.holdout();
        if (holdout == null) {
            return deviations;
        }
        for (FittedModel candidate : fit.candidates()) {
            var model = new BaseModel(
                    candidate.model(), fit.model().renewals(), fit.model().spend());
            deviations.put(
                    ModelName.of(candidate.model().family()).word(),
                    holdout.of(model.purchases(input.base(), holdout.length())));
        }
        deviations.put("naive", holdout.naive());
        return deviations;
    }

    private static void addSpendNotes(SpendFit.Fitted spend, List<Note> notes) {
        if (!spend.settled()) {
            notes.add(new Note("spend_not_identified", "The amounts do not tell the parameters of spend apart."));
        }
        if (spend.withoutAmount() > 0) {
            notes.add(new Note(
                    "spend_zero",
                    "%d customers bought again at a mean amount of 0; they are left out of the fit of spend."
                            .formatted(spend.withoutAmount())));
        }
        if (Math.abs(spend.correlation()) > DEPENDENT) {
            notes.add(new Note(
                    "spend_depends_on_frequency",
                    "Amounts and numbers of purchases correlate by %s; the model of spend takes them to be independent."
                            .formatted(Math.rint(100 * spend.correlation()) / 100)));
        }
    }

    private static Note note(FitFlag flag, FittedModel fit) {
        return switch (flag) {
            case FEW_REPEAT_BUYERS ->
                new Note(
                        "few_repeat_customers",
                        "Fewer than 200 customers bought again: parameters are drawn towards common ones and remain uncertain.");
            case AT_BOUNDARY ->
                new Note(
                        "at_boundary",
                        "The parameters %s run to zero or infinity; they have no standard error."
                                .formatted(fit.atBoundary()));
            case NOT_IDENTIFIED ->
                new Note("not_identified", "The data do not tell all parameters apart; some have no standard error.");
            case NOT_CONVERGED -> new Note("not_converged", "The search for the best parameters did not come to rest.");
        };
    }
}
