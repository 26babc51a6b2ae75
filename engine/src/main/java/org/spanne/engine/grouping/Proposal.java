package org.spanne.engine.grouping;

import java.util.List;
import org.spanne.engine.grouping.rules.Rules;

/**
 * Groups that could be made, and what speaks for them.
 *
 * @param method how they were found
 * @param groups which group each thing is in
 * @param sizes how many things each group has
 * @param silhouette how much closer things are to their own group than to the next, −1 to 1
 * @param stability by group, how far it is found again when things are drawn anew, 0 to 1
 * @param rules who belongs to which group, in words; their fidelity says how far the words go
 */
public record Proposal(
        GroupingMethod method,
        Groups groups,
        List<Integer> sizes,
        double silhouette,
        List<Double> stability,
        Rules rules) {

    private static final double STABLE = 0.75;

    /** Takes copies. */
    public Proposal {
        sizes = List.copyOf(sizes);
        stability = List.copyOf(stability);
    }

    /** {@return the stability of the least stable group} */
    public double leastStability() {
        return stability.stream().mapToDouble(Double::doubleValue).min().orElse(0);
    }

    /** {@return whether all groups are found again often enough to be a pattern} */
    public boolean isStable() {
        return leastStability() >= STABLE;
    }
}
