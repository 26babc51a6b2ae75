package org.spanne.engine.buying.base;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spanne.engine.buying.BuyingFit;
import org.spanne.engine.buying.Family;
import org.spanne.engine.buying.FittedModel;
import org.spanne.engine.buying.ModelFitter;
import org.spanne.engine.buying.contract.RenewalModel;
import org.spanne.engine.buying.spend.SpendFit;
import org.spanne.engine.buying.validation.Holdout;

/** What became of fitting all models of a base. */
public sealed interface BaseFit {

    /**
     * Models that fit.
     *
     * @param chosen the model of the free buyers that is best: by the smallest root mean square error over all buyers in
     *     the time held out, or by likelihood where nothing is held out (all have four parameters)
     * @param candidates all models that were fitted, the chosen one included
     * @param renewals the model of the contracts
     * @param spend the model of amounts
     */
    record Fitted(FittedModel chosen, List<FittedModel> candidates, RenewalModel.Fit renewals, SpendFit spend)
            implements BaseFit {

        /** {@return the models, with the chosen one for the free buyers} */
        public BaseModel model() {
            return with(chosen, renewals, spend);
        }
    }

    /**
     * Buyers that no model can be fitted to.
     *
     * @param reason what is missing and what to do, in sentences
     */
    record Refused(String reason) implements BaseFit {}

    /**
     * {@return the models fitted to a base}
     *
     * @param families which models of the free buyers to try
     * @param holdout what the buyers of the base did afterwards, or null
     */
    static BaseFit of(BuyerBase base, List<Family> families, @Nullable Holdout holdout) {
        List<FittedModel> candidates = new ArrayList<>();
        for (Family family : families) {
            switch (ModelFitter.fit(family, base.free())) {
                case FittedModel fitted -> candidates.add(fitted);
                case BuyingFit.Refused refused -> {
                    return new Refused(refused.reason());
                }
            }
        }
        RenewalModel.Fit renewals = RenewalModel.fit(base.tenures());
        SpendFit spend = SpendFit.of(base.free());
        Comparator<FittedModel> worseness = holdout == null
                ? Comparator.comparingDouble(fit -> -fit.logLikelihood())
                : Comparator.comparingDouble(
                        fit -> holdout.of(with(fit, renewals, spend).purchases(base, holdout.length()))
                                .rootMeanSquare());
        FittedModel chosen = candidates.stream()
                .min(worseness)
                .orElseThrow(() -> new IllegalArgumentException("There is no model to choose from"));
        return new Fitted(chosen, List.copyOf(candidates), renewals, spend);
    }

    private static BaseModel with(FittedModel free, RenewalModel.Fit renewals, SpendFit spend) {
        return new BaseModel(
                free.model(),
                renewals instanceof RenewalModel.Fitted fitted ? fitted.model() : null,
                spend instanceof SpendFit.Fitted fitted ? fitted.model() : null);
    }
}
