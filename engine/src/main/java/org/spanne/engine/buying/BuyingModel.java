package org.spanne.engine.buying;

import java.util.Arrays;
import org.spanne.engine.buying.history.Histories;
import org.spanne.engine.buying.history.History;

/**
 * A model of repeat buying with its parameters: buyers purchase at random with a rate of their own while they are
 * active, and leave unseen at some time.
 *
 * <p>Times are in the unit that the model was fitted in. All results are finite for every valid history.
 */
public sealed interface BuyingModel permits BetaGeometric, ParetoNbd {

    /** {@return the kind of model} */
    Family family();

    /** {@return the values of the parameters, in the order of {@link Family#parameters()}} */
    double[] parameters();

    /** {@return the probability that a buyer with this history is still active} */
    double alive(History history);

    /** {@return how many purchases to expect of a buyer with this history within a time from the end of its age} */
    double expected(History history, double horizon);

    /** {@return the model by which a buyer with this history goes on if still active, as a new buyer of that model} */
    BuyingModel goingOn(History history);

    /** {@return the probability that a new buyer makes just this many repeat purchases within a time} */
    double probability(int purchases, double horizon);

    /** {@return the probabilities that a new buyer makes 0, 1, 2 … repeat purchases within a time, of so many counts} */
    default double[] probabilities(int counts, double horizon) {
        double[] probabilities = new double[counts];
        Arrays.setAll(probabilities, purchases -> probability(purchases, horizon));
        return probabilities;
    }

    /**
     * {@return the expected number of future purchases without an end, each discounted to the end of the history's age}
     *
     * @param rate of continuous discounting per unit of time, above 0
     */
    double discounted(History history, double rate);

    /** {@return the log-likelihood of histories, each buyer's purchase times taken as a density} */
    double logLikelihood(Histories histories);
}
