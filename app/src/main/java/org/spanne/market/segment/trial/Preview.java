package org.spanne.market.segment.trial;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spanne.figure.Money;
import org.spanne.market.segment.rule.Compiled;

/**
 * What rules would catch.
 *
 * @param caught one for each rule, in order
 * @param uncaught customers that no rule matches
 * @param problems conditions that cannot be read; they are left out
 */
public record Preview(List<Catch> caught, Catch uncaught, List<Compiled.Problem> problems) {

    public Preview {
        caught = List.copyOf(caught);
        problems = List.copyOf(problems);
    }

    /**
     * What falls into a segment.
     *
     * @param customers how many, of those that no earlier rule has caught
     * @param revenue their revenue of the last twelve months
     * @param contribution of the orders among them of which the cost is known; null where it is of none
     * @param potential what they could spend a year, as far as it is stated
     * @param taken customers that match as well, but were caught by an earlier rule
     */
    public record Catch(
            long customers, Money revenue, @Nullable Money contribution, Money potential, long taken) {}

    /** All customers looked at. */
    public long customers() {
        return uncaught.customers()
                + caught.stream().mapToLong(Catch::customers).sum();
    }

    /** The part of all customers that a segment has, 0 to 1. */
    public double share(Catch one) {
        return customers() == 0 ? 0 : one.customers() / (double) customers();
    }
}
