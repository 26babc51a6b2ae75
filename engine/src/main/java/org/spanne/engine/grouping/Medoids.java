package org.spanne.engine.grouping;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.spanne.engine.grouping.traits.MixedTable;
import org.spanne.engine.numeric.Sample;

/**
 * k-medoids: groups around things that stand for the others, whatever the distance.
 *
 * <p>Partitioning around medoids on a sample of up to 300 rows (built greedily, then swapped as long as that lowers the
 * sum of distances, all swaps of a candidate judged in one pass as in FasterPAM), the rest assigned to the nearest; the
 * best of three samples over all rows (CLARA). Heuristic: a local optimum. Cost: samples × (300² × swaps + rows ×
 * groups). Sources: Kaufman and Rousseeuw, Finding groups in data (1990); Schubert and Rousseeuw, Fast and eager
 * k-medoids clustering (2021).
 */
final class Medoids implements Groups {

    private static final int SAMPLE = 300;
    private static final int SAMPLES = 3;
    private static final double WORTHWHILE = 1e-9;

    private final MixedTable table;
    private final int[] medoids;

    private Medoids(MixedTable table, int[] medoids) {
        this.table = table;
        this.medoids = medoids;
    }

    static Medoids find(MixedTable table, int[] rows, int groups, RandomGenerator random) {
        Medoids best = new Medoids(table, Arrays.copyOf(rows, groups));
        double least = Double.POSITIVE_INFINITY;
        int samples = rows.length <= SAMPLE ? 1 : SAMPLES;
        for (int i = 0; i < samples; i++) {
            int[] sample = Sample.of(rows, SAMPLE, random);
            Medoids found = new Medoids(table, new Search(table, sample, groups).run());
            double cost = 0;
            for (int row : rows) {
                cost += table.distance(row, found.medoids[found.groupOf(row)]);
            }
            if (cost < least) {
                least = cost;
                best = found;
            }
        }
        return best;
    }

    /** The rows that stand for the groups. */
    int[] rows() {
        return medoids.clone();
    }

    @Override
    public int size() {
        return medoids.length;
    }

    @Override
    public int groupOf(int row) {
        int nearest = 0;
        for (int group = 1; group < medoids.length; group++) {
            if (table.distance(row, medoids[group]) < table.distance(row, medoids[nearest])) {
                nearest = group;
            }
        }
        return nearest;
    }

    /** The search for medoids among the rows of a sample. */
    private static final class Search {

        private final int[] sample;
        private final double[][] distance;
        private final int[] chosen;
        private final int[] nearest;
        private final double[] toNearest;
        private final double[] toSecond;

        Search(MixedTable table, int[] sample, int groups) {
            int n = sample.length;
            this.sample = sample;
            this.distance = new double[n][n];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < i; j++) {
                    distance[i][j] = table.distance(sample[i], sample[j]);
                    distance[j][i] = distance[i][j];
                }
            }
            this.chosen = new int[groups];
            this.nearest = new int[n];
            this.toNearest = new double[n];
            this.toSecond = new double[n];
        }

        int[] run() {
            build();
            boolean better = true;
            while (better) {
                better = false;
                for (int candidate = 0; candidate < sample.length; candidate++) {
                    better |= swapIn(candidate);
                }
            }
            return Arrays.stream(chosen).map(i -> sample[i]).toArray();
        }

        /** Takes, one after the other, the thing that lowers the sum of distances most. */
        private void build() {
            double[] closest = new double[sample.length];
            Arrays.fill(closest, Double.POSITIVE_INFINITY);
            for (int group = 0; group < chosen.length; group++) {
                double least = Double.POSITIVE_INFINITY;
                for (int candidate = 0; candidate < sample.length; candidate++) {
                    double cost = 0;
                    for (int i = 0; i < closest.length; i++) {
                        cost += Math.min(closest[i], distance[candidate][i]);
                    }
                    if (cost < least) {
                        least = cost;
                        chosen[group] = candidate;
                    }
                }
                for (int i = 0; i < closest.length; i++) {
                    closest[i] = Math.min(closest[i], distance[chosen[group]][i]);
                }
            }
            assign();
        }

        private void assign() {
            for (int i = 0; i < sample.length; i++) {
                toNearest[i] = Double.POSITIVE_INFINITY;
                toSecond[i] = Double.POSITIVE_INFINITY;
                for (int group = 0; group < chosen.length; group++) {
                    double away = distance[chosen[group]][i];
                    if (away < toNearest[i]) {
                        toSecond[i] = toNearest[i];
                        toNearest[i] = away;
                        nearest[i] = group;
                    } else if (away < toSecond[i]) {
                        toSecond[i] = away;
                    }
                }
            }
        }

        /** Swaps a candidate for the medoid that is best given up, if the sum of distances falls. */
        private boolean swapIn(int candidate) {
            double[] change = new double[chosen.length];
            double gainForAll = 0;
            for (int i = 0; i < sample.length; i++) {
                double away = distance[candidate][i];
                double gain = Math.min(0, away - toNearest[i]);
                gainForAll += gain;
                change[nearest[i]] += Math.min(away, toSecond[i]) - toNearest[i] - gain;
            }
            int given = 0;
            for (int group = 1; group < change.length; group++) {
                given = change[group] < change[given] ? group : given;
            }
            if (gainForAll + change[given] > -WORTHWHILE) {
                return false;
            }
            chosen[given] = candidate;
            assign();
            return true;
        }
    }
}
