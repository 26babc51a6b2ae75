package org.spanne.engine.grouping;

/**
 * What proposals have to keep to.
 *
 * @param fewest groups, at least 2
 * @param most groups
 * @param smallest number of things in a group, and caught by a rule
 * @param depth how many questions a rule asks at most
 * @param drawings how often stability is tried
 */
public record Bounds(int fewest, int most, int smallest, int depth, int drawings) {

    /** @throws IllegalArgumentException if no grouping could keep to them */
    public Bounds {
        if (fewest < 2 || most < fewest || smallest < 1 || depth < 1 || drawings < 1) {
            throw new IllegalArgumentException(
                    "No grouping has %d to %d groups of at least %d things, rules of depth %d and %d drawings"
                            .formatted(fewest, most, smallest, depth, drawings));
        }
    }

    /** {@return two to eight groups of some size, rules of three questions, 30 drawings} */
    public static Bounds usual(int smallest) {
        return new Bounds(2, 8, smallest, 3, 30);
    }
}
