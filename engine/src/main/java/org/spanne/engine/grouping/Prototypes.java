package org.spanne.engine.grouping;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.spanne.engine.grouping.traits.Cells;
import org.spanne.engine.grouping.traits.MixedTable;

/**
 * k-prototypes: groups around typical things, which have the mean rank of every number and the commonest category.
 *
 * <p>Starts from things drawn with a probability that grows with their distance from those already drawn (k-means++),
 * then assigns and re-centres by turns until nothing changes; the best of several starts. Heuristic: a local optimum of
 * the sum of distances (squared for numbers). Cost: rows × groups × columns × rounds × starts. Sources: Huang,
 * Extensions to the k-means algorithm for clustering large data sets with categorical values (1998); Arthur and
 * Vassilvitskii, k-means++ (2007).
 */
final class Prototypes implements Groups {

    private static final int STARTS = 5;
    private static final int MOST_ROUNDS = 50;

    private final MixedTable table;
    private final Cells cells;
    /** By group and column: the mean cell of a number, the commonest one of a category. */
    private final double[][] centre;

    private Prototypes(MixedTable table, int groups) {
        this.table = table;
        this.cells = table.cells();
        this.centre = new double[groups][table.columns().size()];
    }

    static Groups find(MixedTable table, int[] rows, int groups, RandomGenerator random) {
        Prototypes best = new Prototypes(table, groups);
        double least = Double.POSITIVE_INFINITY;
        for (int start = 0; start < STARTS; start++) {
            Prototypes found = new Prototypes(table, groups);
            double cost = found.settle(rows, random);
            if (cost < least) {
                least = cost;
                best = found;
            }
        }
        return best;
    }

    @Override
    public int size() {
        return centre.length;
    }

    @Override
    public int groupOf(int row) {
        int nearest = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int group = 0; group < centre.length; group++) {
            double distance = cells.squaredDistance(row, centre[group]);
            if (distance < least) {
                least = distance;
                nearest = group;
            }
        }
        return nearest;
    }

    private double settle(int[] rows, RandomGenerator random) {
        drawCentres(rows, random);
        int[] groups = new int[rows.length];
        boolean changed = true;
        for (int round = 0; round < MOST_ROUNDS && changed; round++) {
            changed = false;
            for (int i = 0; i < rows.length; i++) {
                int group = groupOf(rows[i]);
                changed |= group != groups[i] || round == 0;
                groups[i] = group;
            }
            for (int column = 0; column < table.columns().size(); column++) {
                recentre(column, rows, groups);
            }
        }
        double cost = 0;
        for (int row : rows) {
            cost += cells.squaredDistance(row, centre[groupOf(row)]);
        }
        return cost;
    }

    private void drawCentres(int[] rows, RandomGenerator random) {
        double[] nearest = new double[rows.length];
        Arrays.fill(nearest, 1);
        for (int group = 0; group < centre.length; group++) {
            centreOn(group, rows[draw(nearest, random)]);
            for (int i = 0; i < rows.length; i++) {
                double distance = cells.squaredDistance(rows[i], centre[group]);
                nearest[i] = group == 0 ? distance : Math.min(nearest[i], distance);
            }
        }
    }

    private static int draw(double[] weights, RandomGenerator random) {
        double left = random.nextDouble() * Arrays.stream(weights).sum();
        for (int i = 0; i < weights.length; i++) {
            left -= weights[i];
            if (left < 0) {
                return i;
            }
        }
        return random.nextInt(weights.length);
    }

    private void centreOn(int group, int row) {
        for (int column = 0; column < centre[group].length; column++) {
            double cell = cells.at(row, column);
            centre[group][column] = Double.isNaN(cell) && cells.isNumber(column) ? cells.middle(column) : cell;
        }
    }

    private void recentre(int column, int[] rows, int[] groups) {
        if (cells.isNumber(column)) {
            toMean(column, rows, groups);
        } else {
            toCommonest(column, rows, groups);
        }
    }

    private void toMean(int column, int[] rows, int[] groups) {
        double[] sum = new double[centre.length];
        int[] known = new int[centre.length];
        for (int i = 0; i < rows.length; i++) {
            double cell = cells.at(rows[i], column);
            if (!Double.isNaN(cell)) {
                sum[groups[i]] += cell;
                known[groups[i]]++;
            }
        }
        for (int group = 0; group < centre.length; group++) {
            if (known[group] > 0) {
                centre[group][column] = sum[group] / known[group];
            }
        }
    }

    /** At a tie the centre stays, or takes the first. */
    private void toCommonest(int column, int[] rows, int[] groups) {
        int[][] count = new int[centre.length][cells.levels(column)];
        for (int i = 0; i < rows.length; i++) {
            double cell = cells.at(rows[i], column);
            if (!Double.isNaN(cell)) {
                count[groups[i]][(int) cell]++;
            }
        }
        for (int group = 0; group < centre.length; group++) {
            double present = centre[group][column];
            int commonest = Double.isNaN(present) ? 0 : (int) present;
            for (int level = 0; level < count[group].length; level++) {
                commonest = count[group][level] > count[group][commonest] ? level : commonest;
            }
            if (count[group].length > 0) {
                centre[group][column] = commonest;
            }
        }
    }
}
