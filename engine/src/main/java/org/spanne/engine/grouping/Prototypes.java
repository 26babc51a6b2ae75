package org.spanne.engine.grouping;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.spanne.engine.grouping.traits.CategoryColumn;
import org.spanne.engine.grouping.traits.MixedTable;
import org.spanne.engine.grouping.traits.NumberColumn;

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
    /** By group and column: the mean rank of a number, the commonest level of a category. */
    private final double[][] centre;

    private Prototypes(MixedTable table, int groups) {
        this.table = table;
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
            double distance = distance(row, centre[group]);
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
            cost += distance(row, centre[groupOf(row)]);
        }
        return cost;
    }

    private void drawCentres(int[] rows, RandomGenerator random) {
        double[] nearest = new double[rows.length];
        Arrays.fill(nearest, 1);
        for (int group = 0; group < centre.length; group++) {
            centreOn(group, rows[draw(nearest, random)]);
            for (int i = 0; i < rows.length; i++) {
                double distance = distance(rows[i], centre[group]);
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
            centre[group][column] = switch (table.columns().get(column)) {
                case NumberColumn numbers -> Double.isNaN(numbers.rank(row)) ? 0.5 : numbers.rank(row);
                case CategoryColumn categories -> categories.level(row);
            };
        }
    }

    private double distance(int row, double[] to) {
        double sum = 0;
        int known = 0;
        for (int column = 0; column < to.length; column++) {
            double distance = switch (table.columns().get(column)) {
                case NumberColumn numbers -> square(numbers.distanceToRank(row, to[column]));
                case CategoryColumn categories -> categories.distanceToLevel(row, (int) to[column]);
            };
            if (!Double.isNaN(distance)) {
                sum += distance;
                known++;
            }
        }
        return known == 0 ? 1 : sum / known;
    }

    private static double square(double distance) {
        return distance * distance;
    }

    private void recentre(int column, int[] rows, int[] groups) {
        switch (table.columns().get(column)) {
            case NumberColumn numbers -> recentre(column, numbers, rows, groups);
            case CategoryColumn categories -> recentre(column, categories, rows, groups);
        }
    }

    private void recentre(int column, NumberColumn numbers, int[] rows, int[] groups) {
        double[] sum = new double[centre.length];
        int[] known = new int[centre.length];
        for (int i = 0; i < rows.length; i++) {
            double rank = numbers.rank(rows[i]);
            if (!Double.isNaN(rank)) {
                sum[groups[i]] += rank;
                known[groups[i]]++;
            }
        }
        for (int group = 0; group < centre.length; group++) {
            if (known[group] > 0) {
                centre[group][column] = sum[group] / known[group];
            }
        }
    }

    private void recentre(int column, CategoryColumn categories, int[] rows, int[] groups) {
        int[][] count = new int[centre.length][categories.levels().size()];
        for (int i = 0; i < rows.length; i++) {
            int level = categories.level(rows[i]);
            if (level != CategoryColumn.UNKNOWN) {
                count[groups[i]][level]++;
            }
        }
        for (int group = 0; group < centre.length; group++) {
            int commonest = (int) centre[group][column];
            for (int level = 0; level < count[group].length; level++) {
                if (commonest == CategoryColumn.UNKNOWN || count[group][level] > count[group][commonest]) {
                    commonest = level;
                }
            }
            centre[group][column] = commonest;
        }
    }
}
