package org.spanne.engine.potential;

/**
 * Who counts as a peer, and what it takes to speak of a gap.
 *
 * @param peers how many of the most similar buyers a buyer is compared with
 * @param weightOfMix how much the mix of purchases counts in similarity, 0 to 1; the traits count for the rest
 * @param fewest how many of the peers must buy a good for its lack to be a gap
 * @param quantile of what these peers spend on it that is taken for the gap's amount, 0.5 for the median
 */
public record PotentialTerms(int peers, double weightOfMix, int fewest, double quantile) {

    /** Thirty peers, traits and mix in equal parts, at least five who buy, the median of what they spend. */
    public static final PotentialTerms USUAL = new PotentialTerms(30, 0.5, 5, 0.5);

    /** @throws IllegalArgumentException if no gap could be told by them */
    public PotentialTerms {
        if (fewest < 1 || peers < fewest || !isShare(weightOfMix) || !isShare(quantile)) {
            throw new IllegalArgumentException(
                    "No gap is told by %d of %d peers, the quantile %s and a weight of the mix of %s"
                            .formatted(fewest, peers, quantile, weightOfMix));
        }
    }

    private static boolean isShare(double value) {
        return value >= 0 && value <= 1;
    }
}
