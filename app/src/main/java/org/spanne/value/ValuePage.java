package org.spanne.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spanne.figure.Money;

/**
 * What the page about customers' values shows, of those the person may see.
 *
 * @param fit the models behind it
 * @param unbounded whether the person sees all customers, and so the figures of the house
 * @param sums of all of them
 * @param whales how contribution is concentrated; null where there was none
 * @param map how many there are by the probability of being one and by value
 * @param lost likely lost, those that would bring most first
 * @param found taken for lost at the beginning of the time held out, and back since
 * @param best where an hour brings most
 * @param tracking purchases as they came beside those expected; null where no model is
 */
record ValuePage(
        Fit fit,
        boolean unbounded,
        Sums sums,
        @Nullable Whales whales,
        ValueMap map,
        List<Line> lost,
        List<Line> found,
        List<Priority> best,
        @Nullable TrackingPlot tracking) {

    ValuePage {
        lost = List.copyOf(lost);
        found = List.copyOf(found);
        best = List.copyOf(best);
    }

    /**
     * Sums over customers.
     *
     * @param customers how many have bought
     * @param active how many of them to expect to be customers still: the sum of their probabilities
     * @param contribution expected in the next twelve months
     * @param lifetimeValue of five years, as it is worth today
     * @param potential what they could buy more a year
     * @param lost how many are more likely lost than not
     */
    record Sums(
            long customers, BigDecimal active, Money contribution, Money lifetimeValue, Money potential, long lost) {}

    /** A customer in a short list. */
    record Line(
            String customerId,
            String name,
            @Nullable Double alive,
            @Nullable Double aliveBefore,
            @Nullable LocalDate lastPurchase,
            Money amount,
            @Nullable Money usual) {}
}
