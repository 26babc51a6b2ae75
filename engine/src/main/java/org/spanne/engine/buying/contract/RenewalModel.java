package org.spanne.engine.buying.contract;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.spanne.engine.numeric.LogGamma;
import org.spanne.engine.numeric.fit.Objective;
import org.spanne.engine.numeric.fit.PositiveFit;

/**
 * Shifted beta-geometric: at each renewal a contract ends with a probability of its own, which over all contracts follows
 * Beta(γ, δ). The unsteady leave first, so the rate of renewal of those who are left rises with time.
 *
 * <p>P(ends after n renewals) = B(γ+1, δ+n)/B(γ, δ), P(renewed n times at least) = B(γ, δ+n)/B(γ, δ). Exact. Source:
 * Fader and Hardie, How to project customer retention (2007).
 *
 * @param gamma first parameter of the probability of leaving, positive
 * @param delta second parameter, positive
 */
public record RenewalModel(double gamma, double delta) {

    private static final int ENOUGH_ENDED = 2;

    /** @throws IllegalArgumentException if a parameter is not positive and finite */
    public RenewalModel {
        if (!(gamma > 0 && delta > 0 && Double.isFinite(gamma + delta))) {
            throw new IllegalArgumentException(
                    "The renewal model needs gamma > 0 and delta > 0, but they are %s and %s".formatted(gamma, delta));
        }
    }

    /** What became of fitting the model. */
    public sealed interface Fit {}

    /**
     * A model fitted by maximum likelihood.
     *
     * @param gammaError standard error of gamma; NaN where the data do not tell it
     * @param deltaError standard error of delta; NaN where the data do not tell it
     */
    public record Fitted(RenewalModel model, double logLikelihood, double gammaError, double deltaError)
            implements Fit {}

    /**
     * Tenures that the model cannot be fitted to.
     *
     * @param reason what is missing, in a sentence
     */
    public record Refused(String reason) implements Fit {}

    /** {@return the model fitted to contracts, those that go on included} */
    public static Fit fit(List<Tenure> tenures) {
        long ended = tenures.stream().filter(Tenure::ended).count();
        if (ended < ENOUGH_ENDED) {
            return new Refused("%d of %d contracts have ended; how long they last cannot be told from that."
                    .formatted(ended, tenures.size()));
        }
        Map<Tenure, Long> counted = counted(tenures);
        Objective likelihood = p -> new RenewalModel(p[0], p[1]).logLikelihood(counted);
        double renewals = tenures.stream()
                .mapToInt(tenure -> tenure.renewals() - tenure.seenFrom())
                .sum();
        double odds = Math.max(0.1, renewals) / ended;
        PositiveFit fit =
                PositiveFit.of(likelihood, tenures.size(), List.of(new double[] {1, odds}, new double[] {5, 5 * odds}));
        RenewalModel model = new RenewalModel(fit.values()[0], fit.values()[1]);
        return new Fitted(model, model.logLikelihood(counted), fit.standardError(0), fit.standardError(1));
    }

    /** {@return the probability that a new contract is renewed this many times at least} */
    public double survival(int renewals) {
        return Math.exp(logSurvival(renewals));
    }

    /** {@return the probability that a contract renewed this often so far, and still running, is renewed once more} */
    public double retention(int renewals) {
        return (delta + renewals) / (gamma + delta + renewals);
    }

    /** {@return the log-likelihood of tenures, given that each reached the renewal it is seen from} */
    public double logLikelihood(List<Tenure> tenures) {
        return logLikelihood(counted(tenures));
    }

    private double logLikelihood(Map<Tenure, Long> tenures) {
        double sum = 0;
        for (var entry : tenures.entrySet()) {
            Tenure tenure = entry.getKey();
            double stayed = logSurvival(tenure.renewals()) - logSurvival(tenure.seenFrom());
            double left = tenure.ended() ? Math.log1p(-retention(tenure.renewals())) : 0;
            sum += entry.getValue() * (stayed + left);
        }
        return sum;
    }

    private static Map<Tenure, Long> counted(List<Tenure> tenures) {
        return tenures.stream().collect(groupingBy(identity(), LinkedHashMap::new, counting()));
    }

    private double logSurvival(int renewals) {
        return LogGamma.beta(gamma, delta + renewals) - LogGamma.beta(gamma, delta);
    }
}
