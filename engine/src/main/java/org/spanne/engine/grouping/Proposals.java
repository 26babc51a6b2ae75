package org.spanne.engine.grouping;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
        MixedTable sampled = table.knowing(rows);
        return Arrays.stream(GroupingMethod.values())
                .flatMap(method -> IntStream.rangeClosed(bounds.fewest(), bounds.most())
                        .filter(size -> size * bounds.smallest() <= table.rows())
                        .mapToObj(size -> new Candidate(method, size)))
                .toList()
                .parallelStream()
                .map(candidate -> candidate.judged(sampled, rows, bounds, seed))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Proposal::isStable)
                        .thenComparingDouble(each -> each.isStable() ? each.silhouette() : each.leastStability())
                        .reversed())
                .toList();
    }

    /** A number of groups to be found by a method. */
    private record Candidate(GroupingMethod method, int size) {

        /** Nothing where a group is too small. */
        Optional<Proposal> judged(MixedTable table, int[] rows, Bounds bounds, long seed) {
            Groups groups = method.find(table, rows, size, new SplittableRandom(seed + size));
            int[] ofAll = groups.ofAll(table.rows());
            List<Integer> sizes = sizes(ofAll, size);
            if (sizes.stream().anyMatch(things -> things < bounds.smallest())) {
                return Optional.empty();
            }
            double[] stability = Stability.of(table, rows, groups, method, new Drawings(bounds.drawings(), seed));
            return Optional.of(new Proposal(
                    method,
                    groups,
                    sizes,
                    Silhouette.mean(table, rows, groups),
                    Arrays.stream(stability).boxed().toList(),
                    Rules.of(table, ofAll, bounds.depth(), bounds.smallest())));
        }
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
