package org.spanne.engine.segments;

import java.util.random.RandomGenerator;
import org.spanne.engine.numeric.Sample;
import org.spanne.engine.potential.Spending;

/**
 * What a segmentation brings and costs: how much segments tell about what is bought, and how much of the standard they still
 * share. Over segmentations of one, two, three … segments it is a curve that shows how many pay.
 *
 * <p>Explained is the Jensen–Shannon divergence between the mixes of the segments, weighted by their spending, over the
 * entropy of the mix of all: the share of the uncertainty about what money is spent on that knowing the segment takes away.
 * As many segments of the same sizes explain something by chance too, the more so the smaller they are; that is the mean over
 * 30 shuffles of the buyers. The standard of a segment are the fewest goods that make up 80 % of its spending; reuse is the
 * share of segments that a good of any standard is standard in, on average. Cost: 30 × goods bought by all. Source: Lin,
 * Divergence measures based on the Shannon entropy (1991).
 *
 * @param segments how many segments spend anything
 * @param explained 0 where all segments buy the same, 1 where the segment tells what is bought
 * @param byChance what as many segments of these sizes explain by chance
 * @param reuse 1 where all segments share one standard, 1 / segments where they have nothing in common
 */
public record Differentiation(int segments, double explained, double byChance, double reuse) {

    static final int SHUFFLES = 30;

    /**
     * {@return what a segmentation brings and costs}
     *
     * @param spending of all buyers
     * @param segment by buyer, from 0
     * @param random shuffles the buyers
     * @throws IllegalArgumentException if there is not one segment for each buyer, or nothing is bought at all
     */
    public static Differentiation of(Spending spending, int[] segment, RandomGenerator random) {
        Rows rows = Rows.of(spending, segment);
        Mixes mixes = rows.mixes();
        double byChance = 0;
        for (int i = 0; i < SHUFFLES; i++) {
            Mixes shuffled = rows.mixes(Sample.of(rows.segmentOf(), rows.buyers(), random));
            byChance += shuffled.explained() / SHUFFLES;
        }
        return new Differentiation(mixes.segments(), mixes.explained(), byChance, mixes.reuse());
    }

    /** {@return what the segments explain beyond what chance would, 0 to 1; 0 where chance explains as much} */
    public double beyondChance() {
        return byChance >= 1 ? 0 : Math.max(0, (explained - byChance) / (1 - byChance));
    }
}
