package org.spanne.engine.segments;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.spanne.engine.numeric.Sample;
import org.spanne.engine.potential.Spending;

/**
 * How many segments pay: what the segments there are tell, and what standard they share; one segment less; and so on down
 * to a single one.
 *
 * <p>Each step makes those two segments one that buy most alike: the pair by which least of what is explained gets lost. That
 * is a greedy search, not an exact one. Chance is the mean over 30 shuffles of the buyers among segments of the same sizes,
 * merged in the same steps. Intervals of 95 % come from 200 draws of the buyers with replacement, merged in the same steps too: how
 * far the draws scatter about their mean, as resampling by itself adds differences between segments. Cost: 230 × (purchases +
 * segments² × goods). Same seed, same curve, on any number of threads. Source: Slonim and Tishby, Agglomerative information
 * bottleneck (1999); see {@link Differentiation} for the figures.
 *
 * @param points the present segments first, one segment last; segments that spend nothing are in none
 */
public record ReuseCurve(List<Point> points) {

    private static final int DRAWS = 200;
    private static final double TAIL = 0.025;

    /** Takes a copy. */
    public ReuseCurve {
        points = List.copyOf(points);
    }

    /**
     * One number of segments.
     *
     * @param figures what so many segments bring and cost
     * @param beyondChance where {@link Differentiation#beyondChance()} lies
     * @param reuse where {@link Differentiation#reuse()} lies
     * @param groups the segments as numbered, those made one together
     * @param next what is made one to get to the next point; null at the last
     */
    public record Point(
            Differentiation figures,
            Interval beyondChance,
            Interval reuse,
            List<List<Integer>> groups,
            @Nullable Merge next) {

        /** Takes a copy. */
        public Point {
            groups = List.copyOf(groups);
        }
    }

    /** Both ends of 95 %, 0 to 1. */
    public record Interval(double low, double high) {

        /** As far about a figure as draws scatter about their mean. */
        static Interval about(double figure, double[] draws, double scale) {
            double[] sorted = draws.clone();
            Arrays.sort(sorted);
            double mean = Arrays.stream(sorted).average().orElse(figure);
            int tail = (int) (TAIL * sorted.length);
            double low = figure - (sorted[sorted.length - 1 - tail] - mean) / scale;
            double high = figure - (sorted[tail] - mean) / scale;
            return new Interval(Math.clamp(low, 0, 1), Math.clamp(high, 0, 1));
        }
    }

    /**
     * {@return the curve}
     *
     * @param spending of all buyers
     * @param segment by buyer, from 0
     * @param seed of everything that is drawn
     * @throws IllegalArgumentException if there is not one segment for each buyer, or nothing is bought at all
     */
    public static ReuseCurve of(Spending spending, int[] segment, long seed) {
        Rows rows = Rows.of(spending, segment);
        Mixes present = rows.mixes();
        Merging merging = Merging.of(present);
        List<double[]> chance = replicated(
                Differentiation.SHUFFLES,
                seed,
                random -> merging.measured(
                        rows.mixes(Sample.of(rows.segmentOf(), rows.buyers(), random)), Mixes::explained));
        List<Drawn> drawn =
                replicated(DRAWS, seed, random -> Drawn.of(rows.mixesOfDrawn(times(rows, random)), merging));
        Drawn now = Drawn.of(present, merging);
        List<List<List<Integer>>> groups = merging.groups(rows.segments());
        return new ReuseCurve(IntStream.range(0, groups.size())
                .mapToObj(step -> {
                    double byChance = chance.stream()
                            .mapToDouble(each -> each[step])
                            .average()
                            .orElse(0);
                    Differentiation figures = new Differentiation(
                            groups.get(step).size(), now.explained()[step], byChance, now.reuse()[step]);
                    return new Point(
                            figures,
                            Interval.about(
                                    figures.beyondChance(),
                                    column(drawn, each -> each.explained()[step]),
                                    byChance >= 1 ? 1 : 1 - byChance),
                            Interval.about(figures.reuse(), column(drawn, each -> each.reuse()[step]), 1),
                            groups.get(step),
                            merging.after(step));
                })
                .toList());
    }

    /** Both figures by step. */
    @SuppressWarnings("ArrayRecordComponent") // lives for one curve
    private record Drawn(double[] explained, double[] reuse) {

        static Drawn of(Mixes mixes, Merging merging) {
            return new Drawn(merging.measured(mixes, Mixes::explained), merging.measured(mixes, Mixes::reuse));
        }
    }

    /** How often each buyer is drawn. */
    private static int[] times(Rows rows, RandomGenerator random) {
        int[] times = new int[rows.buyers()];
        random.ints(times.length, 0, times.length).forEach(buyer -> times[buyer]++);
        return times;
    }

    private static <R> List<R> replicated(int times, long seed, Function<RandomGenerator, R> replicate) {
        return IntStream.range(0, times)
                .parallel()
                .mapToObj(i -> replicate.apply(new SplittableRandom(seed + i)))
                .toList();
    }

    private static double[] column(List<Drawn> drawn, ToDoubleFunction<Drawn> figure) {
        return drawn.stream().mapToDouble(figure).toArray();
    }
}
