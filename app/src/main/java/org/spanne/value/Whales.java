package org.spanne.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whale curve: the share of all contribution that the best customers bring, adding one after the other. It rises above
 * 1 where some bring less than nothing.
 *
 * @param points at every twentieth of the customers
 * @param top the share that the best fifth brings
 * @param losing how many bring less than nothing
 * @param ceiling the highest value, at least 1
 * @param line the curve in a box of 100 by 100
 */
record Whales(List<Point> points, double top, long losing, double ceiling, String line) {

    private static final int STEPS = 20;
    private static final int FIFTH = 4;

    Whales {
        points = List.copyOf(points);
    }

    /** A point of the curve, both as shares. */
    record Point(double customers, double contribution) {}

    /** The curve; null where nothing was contributed on the whole. */
    static @Nullable Whales of(List<BigDecimal> contributionsDown) {
        double total = contributionsDown.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .doubleValue();
        if (total <= 0) {
            return null;
        }
        int size = contributionsDown.size();
        double[] upTo = new double[size + 1];
        for (int i = 0; i < size; i++) {
            upTo[i + 1] = upTo[i] + contributionsDown.get(i).doubleValue() / total;
        }
        List<Point> points = new ArrayList<>();
        double ceiling = 1;
        for (int step = 0; step <= STEPS; step++) {
            double share = upTo[Math.ceilDiv(step * size, STEPS)];
            points.add(new Point((double) step / STEPS, share));
            ceiling = Math.max(ceiling, share);
        }
        return new Whales(
                points,
                points.get(FIFTH).contribution(),
                contributionsDown.stream().filter(each -> each.signum() < 0).count(),
                ceiling,
                line(points, ceiling));
    }

    /** Where the whole stands in the box. */
    public double whole() {
        return 100 - 100 / ceiling;
    }

    private static String line(List<Point> points, double ceiling) {
        StringBuilder line = new StringBuilder();
        points.forEach(point -> Plot.add(line, 100 * point.customers(), 100 - 100 * point.contribution() / ceiling));
        return line.toString();
    }
}
