package org.spanne.engine.segments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.spanne.engine.potential.Spending;
import org.spanne.engine.segments.ReuseCurve.Point;

class ReuseCurveTests {

    private static final int BUYERS = 600;
    private static final int GOODS = 12;

    @Test
    void segmentsOfTheSameKindAreMadeOneFirstAndTheCurveFallsWhenKindsAre() {
        // six segments of three kinds: 0 and 3, 1 and 4, 2 and 5 buy alike
        List<Point> points = invented(1).points();

        assertThat(points).extracting(point -> point.figures().segments()).containsExactly(6, 5, 4, 3, 2, 1);
        assertThat(points.get(3).groups()).containsExactlyInAnyOrder(List.of(0, 3), List.of(1, 4), List.of(2, 5));
        double all = points.getFirst().figures().beyondChance();
        assertThat(points.get(3).figures().beyondChance()).isGreaterThan(0.99 * all);
        assertThat(points.get(4).figures().beyondChance()).isLessThan(0.75 * all);
        assertThat(points.getLast().figures()).isEqualTo(new Differentiation(1, 0, 0, 1));
        assertThat(points.getLast().next()).isNull();
    }

    @Test
    void theFirstPointIsTheDifferentiationOfThePresentSegments() {
        var spending =
                new Spending(2, 2, new int[] {0, 0, 1, 1}, new int[] {0, 1, 0, 1}, new double[] {75, 25, 25, 75});
        Point two = ReuseCurve.of(spending, new int[] {0, 1}, 1).points().getFirst();

        assertThat(two.figures().explained()).isCloseTo(0.188721875540867, within(1e-12));
        assertThat(two.figures().byChance()).isCloseTo(0.188721875540867, within(1e-12));
        assertThat(two.figures().reuse()).isEqualTo(1);
        assertThat(two.next()).isEqualTo(new Merge(0, 1));
    }

    @Test
    void fewerSegmentsNeverExplainMore() {
        List<Point> points = invented(3).points();

        assertThat(IntStream.range(1, points.size())
                        .mapToDouble(i -> points.get(i - 1).figures().explained()
                                - points.get(i).figures().explained()))
                .allMatch(lost -> lost >= 0);
    }

    @Test
    void everyPointHasEverySegmentThatSpendsOnce() {
        Spending spending =
                new Spending(5, 2, new int[] {0, 1, 2, 3}, new int[] {0, 0, 1, 1}, new double[] {5, 5, 5, 5});
        List<Point> points =
                ReuseCurve.of(spending, new int[] {7, 2, 2, 4, 5}, 1).points();

        assertThat(points)
                .allSatisfy(point -> assertThat(point.groups().stream().flatMap(List::stream))
                        .containsExactlyInAnyOrder(2, 4, 7));
        assertThat(points).hasSize(3);
    }

    @Test
    void intervalsHoldTheFiguresAndGetNarrowerTheMoreBuyersThereAre() {
        assertThat(invented(5).points()).allSatisfy(point -> {
            assertThat(point.figures().beyondChance())
                    .isBetween(point.beyondChance().low(), point.beyondChance().high());
            assertThat(point.figures().reuse())
                    .isBetween(point.reuse().low(), point.reuse().high());
        });
        assertThat(width(invented(5, 4 * BUYERS))).isLessThan(0.7 * width(invented(5, BUYERS)));
    }

    /** Of new buyers from the same source, the figure lies in the interval of a first sample most of the time. */
    @Test
    void intervalsCoverWhatManyBuyersWouldShow() {
        double truth = invented(99, 60_000).points().get(3).figures().beyondChance();
        long covered = IntStream.range(0, 40)
                .mapToObj(seed -> invented(1000 + seed).points().get(3).beyondChance())
                .filter(interval -> interval.low() <= truth && truth <= interval.high())
                .count();

        assertThat(covered).isGreaterThanOrEqualTo(33);
    }

    @Test
    void sameSeedSameCurve() {
        assertThat(invented(4)).isEqualTo(invented(4));
    }

    @Test
    void refusesWhatCannotBe() {
        var nothing = new Spending(1, 1, new int[0], new int[0], new double[0]);
        assertThatThrownBy(() -> ReuseCurve.of(nothing, new int[1], 1)).hasMessageContaining("Nothing is bought");
        assertThatThrownBy(() -> ReuseCurve.of(nothing, new int[2], 1)).hasMessageContaining("1 buyers need a segment");
    }

    private static double width(ReuseCurve curve) {
        return curve.points().getFirst().beyondChance().high()
                - curve.points().getFirst().beyondChance().low();
    }

    private static ReuseCurve invented(int seed) {
        return invented(seed, BUYERS);
    }

    /** Buyers in six segments by turns, three kinds of them, each of which buys mostly four goods of its own. */
    private static ReuseCurve invented(int seed, int buyers) {
        var random = new SplittableRandom(seed);
        int rows = buyers * 6;
        int[] buyer = IntStream.range(0, rows).map(row -> row / 6).toArray();
        int[] good = IntStream.of(buyer)
                .map(each -> random.nextInt(10) < 7 ? each % 3 * 4 + random.nextInt(4) : random.nextInt(GOODS))
                .toArray();
        var spending = new Spending(
                buyers, GOODS, buyer, good, random.doubles(rows, 10, 100).toArray());
        return ReuseCurve.of(
                spending, IntStream.range(0, buyers).map(each -> each % 6).toArray(), seed);
    }
}
