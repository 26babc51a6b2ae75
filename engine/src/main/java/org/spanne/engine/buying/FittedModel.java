package org.spanne.engine.buying;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.spanne.engine.numeric.fit.PositiveFit;

/** A model fitted to histories, with the uncertainty of its parameters. */
public final class FittedModel implements BuyingFit {

    private final BuyingModel model;
    private final PositiveFit fit;
    private final double logLikelihood;
    private final Set<FitFlag> flags = EnumSet.noneOf(FitFlag.class);

    FittedModel(BuyingModel model, PositiveFit fit, double logLikelihood, boolean fewRepeatBuyers) {
        this.model = model;
        this.fit = fit;
        this.logLikelihood = logLikelihood;
        flag(FitFlag.FEW_REPEAT_BUYERS, fewRepeatBuyers);
        flag(FitFlag.AT_BOUNDARY, !atBoundary().isEmpty());
        flag(FitFlag.NOT_IDENTIFIED, !fit.identified());
        flag(FitFlag.NOT_CONVERGED, !fit.converged());
    }

    /** {@return the model with the parameters that fit best} */
    public BuyingModel model() {
        return model;
    }

    /** {@return the log-likelihood of all histories} */
    public double logLikelihood() {
        return logLikelihood;
    }

    /** {@return the standard errors of the parameters, in their order; NaN where there is none} */
    public double[] standardErrors() {
        double[] errors = new double[model.family().parameters().size()];
        for (int i = 0; i < errors.length; i++) {
            errors[i] = fit.standardError(i);
        }
        return errors;
    }

    /** {@return the standard error of a figure computed from the model, as far as it comes from the parameters; NaN if unknown} */
    public double standardErrorOf(ToDoubleFunction<BuyingModel> figure) {
        return fit.standardErrorOf(values -> figure.applyAsDouble(model.family().with(values)));
    }

    /** {@return what to know before trusting the fit} */
    public Set<FitFlag> flags() {
        return EnumSet.copyOf(flags);
    }

    /** {@return the names of the parameters that run to zero or infinity} */
    public List<String> atBoundary() {
        List<String> names = model.family().parameters();
        List<String> atBoundary = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (fit.atBoundary(i)) {
                atBoundary.add(names.get(i));
            }
        }
        return atBoundary;
    }

    private void flag(FitFlag flag, boolean applies) {
        if (applies) {
            flags.add(flag);
        }
    }
}
