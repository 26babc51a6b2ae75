package org.spanne.market.segment.curve;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spanne.engine.segments.Merge;
import org.spanne.engine.segments.ReuseCurve;

/**
 * How many segments pay, in words and in a box of 100 by 100.
 *
 * @param points the present segments first, one segment last
 * @param sampled how many customers it was drawn from, of all
 * @param customers how many are in a segment
 */
record Curve(List<Point> points, long sampled, long customers) {

    /** What is worth keeping of what tells segments apart, if fewer of them do. */
    private static final double KEPT = 0.9;

    /** Where the box ends at least and at most, above what the present segments tell, so that intervals show. */
    private static final double LOWEST_CEILING = 1.1;

    private static final double HIGHEST_CEILING = 1.6;

    Curve {
        points = List.copyOf(points);
    }

    /**
     * One number of segments; shares are between 0 and 1.
     *
     * @param told what the segment tells about purchases beyond chance
     * @param reuse the share of segments that a standard product group is standard in, on average
     * @param kept what is told as a share of what the present segments tell; null where these tell nothing
     * @param groups names of the segments, those made one together
     * @param next names of what is made one to have one segment less; null at the last
     */
    record Point(
            int segments,
            Estimate told,
            Estimate reuse,
            @Nullable Double kept,
            List<String> groups,
            @Nullable Next next) {

        Point {
            groups = List.copyOf(groups);
        }
    }

    /** A figure with both ends of its interval. */
    record Estimate(double value, double low, double high) {}

    /** Two groups that are made one. */
    record Next(String one, String other) {}

    static Curve of(ReuseCurve curve, SegmentSpending from) {
        ReuseCurve.Point present = curve.points().getFirst();
        double all = present.beyondChance().low() > 0 ? present.figures().beyondChance() : 0;
        List<Point> points = curve.points().stream()
                .map(point -> point(point, from.names(), all))
                .toList();
        return new Curve(points, Math.min(from.customers(), SegmentSpendings.MOST_CUSTOMERS), from.customers());
    }

    private static Point point(ReuseCurve.Point point, List<String> names, double all) {
        List<String> groups = point.groups().stream()
                .map(group -> group.stream().map(names::get).collect(Collectors.joining(" + ")))
                .toList();
        double told = point.figures().beyondChance();
        Merge next = point.next();
        return new Point(
                point.figures().segments(),
                new Estimate(
                        told, point.beyondChance().low(), point.beyondChance().high()),
                new Estimate(
                        point.figures().reuse(),
                        point.reuse().low(),
                        point.reuse().high()),
                all <= 0 ? null : (Double) Math.min(1, told / all),
                groups,
                next == null ? null : new Next(groups.get(next.one()), groups.get(next.other())));
    }

    public Point present() {
        return points.getFirst();
    }

    /** Whether the segments differ in what they buy at all: beyond chance, and by more than the interval leaves open. */
    public boolean tells() {
        return present().told().low() > 0;
    }

    /** The fewest segments that keep nine tenths of what the present ones tell. */
    public Point enough() {
        return points.stream()
                .filter(point -> point.kept() != null && point.kept() >= KEPT)
                .reduce((more, fewer) -> fewer)
                .orElse(present());
    }

    /** The part of the box at which a point stands, from one segment on the left. */
    public double place(Point point) {
        return 100.0 * (point.segments() - 1) / (present().segments() - 1);
    }

    /** Where the whole of what the present segments tell stands in the box. */
    public double whole() {
        return 100 - 100 / ceiling();
    }

    private double ceiling() {
        double highest = points.stream()
                .mapToDouble(point -> point.told().high() / present().told().value())
                .max()
                .orElse(1);
        return Math.clamp(highest, LOWEST_CEILING, HIGHEST_CEILING);
    }

    /** What is kept, as a line. */
    public String told() {
        double all = present().told().value();
        return line(points, point -> point.told().value() / all);
    }

    /** The standard reuse, as a line. */
    public String reuse() {
        return line(points, point -> point.reuse().value());
    }

    /** The interval of what is kept, as an area. */
    public String toldBand() {
        double all = present().told().value();
        return line(points, point -> point.told().high() / all) + " "
                + line(points.reversed(), point -> point.told().low() / all);
    }

    /** The interval of the standard reuse, as an area. */
    public String reuseBand() {
        return line(points, point -> point.reuse().high()) + " "
                + line(points.reversed(), point -> point.reuse().low());
    }

    private String line(List<Point> along, ToDoubleFunction<Point> height) {
        double top = ceiling();
        return along.stream()
                .map(point -> String.format(
                        Locale.ROOT,
                        "%.2f,%.2f",
                        place(point),
                        100 - 100 * Math.clamp(height.applyAsDouble(point) / top, 0, 1)))
                .collect(Collectors.joining(" "));
    }
}
