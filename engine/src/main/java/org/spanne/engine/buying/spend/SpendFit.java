package org.spanne.engine.buying.spend;

import java.util.Arrays;
import java.util.List;
import org.spanne.engine.buying.history.Histories;
import org.spanne.engine.numeric.fit.Objective;
import org.spanne.engine.numeric.fit.PositiveFit;

/** What became of fitting the model of spend. */
public sealed interface SpendFit {

    /**
     * A model of spend fitted by maximum likelihood, with q kept above 1.
     *
     * @param errors standard errors of p, q and v; NaN where the data do not tell the parameter
     * @param buyers how many bought again at a mean above 0
     * @param withoutAmount how many bought again at a mean of 0 and are left out
     * @param correlation of the number of purchases with their mean amount; the model takes it to be 0
     * @param settled whether the search ended on level ground with all parameters told apart, none at a boundary
     */
    record Fitted(
            SpendModel model,
            double logLikelihood,
            Errors errors,
            int buyers,
            int withoutAmount,
            double correlation,
            boolean settled)
            implements SpendFit {}

    /** Standard errors of the parameters. */
    record Errors(double p, double q, double v) {}

    /**
     * Amounts that the model cannot be fitted to.
     *
     * @param reason what is missing, in a sentence
     */
    record Refused(String reason) implements SpendFit {}

    /** {@return the model fitted to all who bought again at a mean above 0} */
    static SpendFit of(Histories histories) {
        Spends spends = new Spends(histories);
        if (spends.size() < 2) {
            return new Refused("Only %d buyers bought again with an amount above 0; spend cannot be told from that."
                    .formatted(spends.size()));
        }
        List<Objective> likelihoods = Arrays.stream(PositiveFit.strides(histories.size()))
                .mapToObj(stride -> stride == 1 ? spends : new Spends(histories, stride))
                .filter(sample -> sample == spends || sample.areMany())
                .map(sample -> likelihood(sample, spends.size()))
                .toList();
        double mean = spends.meanOfMeans();
        PositiveFit fit = PositiveFit.of(
                likelihoods,
                spends.size(),
                List.of(new double[] {2, 2, mean}, new double[] {8, 3, 0.4 * mean}, new double[] {0.5, 4, 8 * mean}));
        double[] values = fit.values();
        SpendModel model = new SpendModel(values[0], 1 + values[1], values[2]);
        return new Fitted(
                model,
                model.logLikelihood(spends),
                new Errors(fit.standardError(0), fit.standardError(1), fit.standardError(2)),
                spends.size(),
                spends.withoutAmount(),
                spends.correlationWithRepeats(),
                fit.converged() && fit.identified() && !fit.atBoundary(0) && !fit.atBoundary(1) && !fit.atBoundary(2));
    }

    private static Objective likelihood(Spends sample, int size) {
        double scale = (double) size / sample.size();
        return p -> scale * new SpendModel(p[0], 1 + p[1], p[2]).logLikelihood(sample);
    }
}
