package org.spanne.engine.grouping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.spanne.engine.grouping.rules.Rules;
import org.spanne.engine.grouping.traits.MixedTable;
import org.spanne.engine.numeric.Sample;

/**
 * Proposes groups by every method and for every number of groups within bounds, best first.
 *
 * <p>The number of groups is told by the data: those that are stable come before those that are not; among stable ones
 * the one with the larger silhouette is better, among the others the more stable one. Groups are sought, judged and
 * drawn anew in a sample of up to 1,500 things; all things are then assigned and explained. Same seed, same proposals.
 */
public final class Proposals {

    private static final int SAMPLE = 1_500;

    private Proposals() {}

    /**
     * {@return the proposals, best first; none where there are too few things}
     *
     * @param seed of everything that is drawn
     */
    public static List<Proposal> of(MixedTable table, Bounds bounds, long seed) {
        int[] rows = Sample.of(IntStream.range(0, table.rows()).toArray(), SAMPLE, new SplittableRandom(seed));
        List<Proposal> proposals = new ArrayList<>();
        for (GroupingMethod method : GroupingMethod.values()) {
            for (int size = bounds.fewest();
                    size <= bounds.most() && size * bounds.smallest() <= table.rows();
                    size++) {
                Groups groups = method.find(table, rows, size, new SplittableRandom(seed + size));
                int[] ofAll = groups.ofAll(table.rows());
                List<Integer> sizes = sizes(ofAll, size);
                if (sizes.stream().allMatch(things -> things >= bounds.smallest())) {
                    double[] stability =
                            Stability.of(table, rows, groups, method, new Drawings(bounds.drawings(), seed));
                    proposals.add(new Proposal(
                            method,
                            groups,
                            sizes,
                            Silhouette.mean(table, rows, groups),
                            Arrays.stream(stability).boxed().toList(),
                            Rules.of(table, ofAll, bounds.depth(), bounds.smallest())));
                }
            }
        }
        proposals.sort(Comparator.comparing(Proposal::isStable)
                .thenComparingDouble(each -> each.isStable() ? each.silhouette() : each.leastStability())
                .reversed());
        return proposals;
    }

    private static List<Integer> sizes(int[] groups, int size) {
        Integer[] sizes = new Integer[size];
        Arrays.fill(sizes, 0);
        for (int group : groups) {
            sizes[group]++;
        }
        return List.of(sizes);
    }
}
