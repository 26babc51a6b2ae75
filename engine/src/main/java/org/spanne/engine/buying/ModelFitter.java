package org.spanne.engine.buying;

import java.util.Arrays;
import java.util.List;
import org.spanne.engine.buying.history.Histories;
import org.spanne.engine.numeric.fit.Objective;
import org.spanne.engine.numeric.fit.PositiveFit;

/**
 * Fits models of repeat buying to histories by maximum likelihood.
 *
 * <p>Equal histories are drawn together, the likelihood is summed on all cores (the result does not depend on how many),
 * the search starts from several points that the mean rate of purchase puts at the right scale, and runs on samples of
 * 5,000 and 100,000 buyers until the last steps. With fewer than 200 repeat buyers a weak prior is added: independent normal
 * distributions of the parameters' logarithms around the first start, with a standard deviation of 1.5, so that the
 * result is a posterior mode. See {@link PositiveFit} for the search and for standard errors.
 */
public final class ModelFitter {

    private static final int ENOUGH_REPEAT_BUYERS = 200;
    private static final int LEAST_REPEAT_BUYERS = 2;
    private static final double PRIOR_DEVIATION = 1.5;

    private ModelFitter() {}

    /** {@return a model of this kind fitted to the histories, or why that is not possible} */
    public static BuyingFit fit(Family family, Histories histories) {
        int repeatBuyers = histories.repeatBuyers();
        if (repeatBuyers < LEAST_REPEAT_BUYERS) {
            return new BuyingFit.Refused(
                    "%d of %d buyers bought again; rates of purchase cannot be told from that. Maybe the time observed is too short."
                            .formatted(repeatBuyers, histories.size()));
        }
        List<double[]> starts = starts(family, histories);
        boolean few = repeatBuyers < ENOUGH_REPEAT_BUYERS;
        List<DistinctHistories> growing = Arrays.stream(PositiveFit.strides(histories.size()))
                .mapToObj(stride -> new DistinctHistories(histories, stride))
                .toList();
        List<Objective> likelihoods = growing.stream()
                .<Objective>map(sample -> {
                    double scale = (double) histories.size() / sample.buyers();
                    return values ->
                            scale * logLikelihood(family.with(values), sample) + (few ? prior(values, starts) : 0);
                })
                .toList();
        PositiveFit fit = PositiveFit.of(likelihoods, histories.size(), starts);
        BuyingModel model = family.with(fit.values());
        return new FittedModel(model, fit, logLikelihood(model, growing.getLast()), few);
    }

    private static double logLikelihood(BuyingModel model, DistinctHistories histories) {
        return switch (model) {
            case BetaGeometric betaGeometric -> betaGeometric.logLikelihood(histories);
            case ParetoNbd paretoNbd -> paretoNbd.logLikelihood(histories);
        };
    }

    private static double prior(double[] values, List<double[]> starts) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            double deviation = Math.log(values[i] / starts.getFirst()[i]) / PRIOR_DEVIATION;
            sum -= deviation * deviation / 2;
        }
        return sum;
    }

    private static List<double[]> starts(Family family, Histories histories) {
        double purchases = 0;
        double time = 0;
        for (int i = 0; i < histories.size(); i++) {
            purchases += histories.repeats(i);
            time += histories.age(i);
        }
        double gap = time / purchases;
        double age = time / histories.size();
        return switch (family) {
            case BG_NBD, MBG_NBD ->
                List.of(new double[] {1, gap, 1, 3}, new double[] {0.3, 0.3 * gap, 0.5, 2}, new double[] {
                    3, 3 * gap, 0.3, 5
                });
            case PARETO_NBD ->
                List.of(new double[] {1, gap, 1, age}, new double[] {0.3, 0.3 * gap, 0.5, 0.5 * age}, new double[] {
                    3, 3 * gap, 2, 5 * age
                });
        };
    }
}
