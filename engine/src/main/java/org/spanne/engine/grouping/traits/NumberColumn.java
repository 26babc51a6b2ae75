package org.spanne.engine.grouping.traits;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A trait that is measured.
 *
 * <p>Things are compared by rank: the difference of a million between the two largest customers is one place, like any
 * other. So skewed amounts need no choice of a scale, and a single outlier does not make a group.
 */
public final class NumberColumn implements Column {

    private final String name;
    private final double[] values;
    private final double[] ranks;
    private final double usualDistance;

    /**
     * @param name as it stands in rules
     * @param values by row; NaN where not known
     * @throws IllegalArgumentException if a number is infinite
     */
    public NumberColumn(String name, double[] values) {
        for (int row = 0; row < values.length; row++) {
            if (Double.isInfinite(values[row])) {
                throw new IllegalArgumentException(
                        "Column %s is infinite in row %d. Maybe it was divided by zero.".formatted(name, row));
            }
        }
        this.name = name;
        this.values = values.clone();
        this.ranks = ranks(values);
        this.usualDistance = usualDistance(ranks);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int rows() {
        return values.length;
    }

    /** {@return the number of a thing; NaN where not known} */
    public double value(int row) {
        return values[row];
    }

    /** {@return whether the number of every thing is known} */
    public boolean isComplete() {
        return Arrays.stream(values).noneMatch(Double::isNaN);
    }

    /** {@return the share of things below a thing, equal ones counted half; NaN where not known} */
    public double rank(int row) {
        return ranks[row];
    }

    @Override
    public double distance(int row, int other) {
        return distanceToRank(row, ranks[other]);
    }

    /** {@return by how much the ranks of two things differ on average; 0 where there is nothing to tell apart} */
    public double usualDistance() {
        return usualDistance;
    }

    /** {@return how different a thing is from one of some rank; NaN where one of them is not known} */
    public double distanceToRank(int row, double rank) {
        double off = Math.abs(ranks[row] - rank);
        return usualDistance == 0 ? 0 : off / usualDistance;
    }

    private static double[] ranks(double[] values) {
        int[] order = IntStream.range(0, values.length)
                .filter(row -> !Double.isNaN(values[row]))
                .boxed()
                .sorted((a, b) -> Double.compare(values[a], values[b]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] ranks = new double[values.length];
        Arrays.fill(ranks, Double.NaN);
        int from = 0;
        while (from < order.length) {
            int to = from + 1;
            while (to < order.length && values[order[to]] == values[order[from]]) {
                to++;
            }
            for (int i = from; i < to; i++) {
                ranks[order[i]] = (from + to) / (2.0 * order.length);
            }
            from = to;
        }
        return ranks;
    }

    /** The mean of |u − v| over all pairs, by the order statistics. */
    private static double usualDistance(double[] ranks) {
        double[] sorted = Arrays.stream(ranks)
                .filter(rank -> !Double.isNaN(rank))
                .sorted()
                .toArray();
        double n = sorted.length;
        double sum = 0;
        for (int i = 0; i < sorted.length; i++) {
            sum += (2 * i - n + 1) * sorted[i];
        }
        return n < 2 ? 0 : 2 * sum / (n * n);
    }
}
