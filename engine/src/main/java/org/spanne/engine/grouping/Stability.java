package org.spanne.engine.grouping;

import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.spanne.engine.grouping.traits.MixedTable;

/**
 * Whether groups are found again in other things drawn from the same source.
 *
 * <p>Things are drawn anew with replacement and grouped again, some dozens of times. Each group is as stable as its mean
 * Jaccard similarity (shared things / things in either) with the group most like it, over all drawings. Below 0.6 a group
 * is chance, from 0.75 on it is a pattern. Monte Carlo; the same seed gives the same figure on any number of threads.
 * Source: Hennig, Cluster-wise assessment of cluster stability (2007).
 */
final class Stability {

    private Stability() {}

    /** The stability of each group, by number. */
    static double[] of(MixedTable table, int[] rows, Groups groups, GroupingMethod method, Drawings drawings) {
        int[] original = groupsOf(rows, groups);
        double[][] similarity = IntStream.range(0, drawings.times())
                .parallel()
                .mapToObj(i -> {
                    RandomGenerator random = drawings.generator(i);
                    int[] drawn = random.ints(rows.length, 0, rows.length)
                            .map(j -> rows[j])
                            .toArray();
                    Groups again = method.find(table, drawn, groups.size(), random);
                    return similarity(original, groupsOf(rows, again), groups.size());
                })
                .toArray(double[][]::new);
        double[] mean = new double[groups.size()];
        for (double[] each : similarity) {
            for (int group = 0; group < mean.length; group++) {
                mean[group] += each[group] / similarity.length;
            }
        }
        return mean;
    }

    /** For each group the largest Jaccard similarity with one of the others' groups. */
    static double[] similarity(int[] groups, int[] others, int size) {
        double[][] shared = new double[size][size];
        double[] count = new double[size];
        double[] countOfOther = new double[size];
        for (int i = 0; i < groups.length; i++) {
            shared[groups[i]][others[i]]++;
            count[groups[i]]++;
            countOfOther[others[i]]++;
        }
        double[] most = new double[size];
        for (int group = 0; group < size; group++) {
            for (int other = 0; other < size; other++) {
                double either = count[group] + countOfOther[other] - shared[group][other];
                most[group] = either == 0 ? most[group] : Math.max(most[group], shared[group][other] / either);
            }
        }
        return most;
    }

    private static int[] groupsOf(int[] rows, Groups groups) {
        int[] of = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            of[i] = groups.groupOf(rows[i]);
        }
        return of;
    }
}
