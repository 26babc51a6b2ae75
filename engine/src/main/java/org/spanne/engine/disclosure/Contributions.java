package org.spanne.engine.disclosure;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/**
 * Who contributes how much to a figure. A contributor with an amount of zero counts as one.
 *
 * @param amounts by contributor, none negative, in whole units (minutes)
 */
public record Contributions(Map<String, Long> amounts) {

    /** Nobody contributes. */
    public static final Contributions NONE = new Contributions(Map.of());

    public Contributions {
        amounts = Map.copyOf(amounts);
        amounts.forEach((who, amount) -> {
            if (amount < 0) {
                throw new IllegalArgumentException("Contributor " + who + " has the negative amount " + amount
                        + "; the rules hold from zero upwards");
            }
        });
    }

    /** Both together; who contributes to both counts once, with the sum. */
    public Contributions plus(Contributions other) {
        Map<String, Long> sum = new HashMap<>(amounts);
        other.amounts.forEach((who, amount) -> sum.merge(who, amount, Math::addExact));
        return new Contributions(sum);
    }

    /** How many contribute. */
    public int count() {
        return amounts.size();
    }

    /** The figure: the sum of all amounts. */
    public long total() {
        return amounts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The sum of the {@code n} largest amounts. */
    long largest(int n) {
        return amounts.values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(n)
                .mapToLong(Long::longValue)
                .sum();
    }
}
