package org.spanne.engine.segments;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.spanne.engine.potential.Spending;

/**
 * What buyers spent on goods, laid out for being summed up hundreds of times. Buyers who spent nothing are left out, and so
 * are segments of nobody else; both are numbered anew without gaps.
 *
 * @param goods how many goods there are
 * @param segments the original numbers of the segments
 * @param segmentOf by buyer, the position of the buyer's segment among them
 * @param buyer by row
 * @param good by row
 * @param amount by row
 */
@SuppressWarnings("ArrayRecordComponent") // read in tight loops, never handed out
record Rows(int goods, int[] segments, int[] segmentOf, int[] buyer, int[] good, double[] amount) {

    /** @throws IllegalArgumentException if there is not one segment for each buyer, or nothing is bought at all */
    static Rows of(Spending spending, int[] segment) {
        if (segment.length != spending.buyers() || Arrays.stream(segment).anyMatch(each -> each < 0)) {
            throw new IllegalArgumentException("%d buyers need a segment from 0 each, but there are %d given, %s"
                    .formatted(
                            spending.buyers(),
                            segment.length,
                            Arrays.stream(segment).summaryStatistics()));
        }
        int[] who = IntStream.range(0, spending.buyers())
                .filter(each -> spending.total(each) > 0)
                .toArray();
        if (who.length == 0) {
            throw new IllegalArgumentException("Nothing is bought, so segments cannot differ in what they buy");
        }
        int[] segments = Arrays.stream(who)
                .map(each -> segment[each])
                .sorted()
                .distinct()
                .toArray();
        int[] segmentOf = Arrays.stream(who)
                .map(each -> Arrays.binarySearch(segments, segment[each]))
                .toArray();
        int[] buyer = IntStream.range(0, who.length)
                .flatMap(each -> IntStream.of(spending.goodsOf(who[each])).map(_ -> each))
                .toArray();
        int[] good = Arrays.stream(who)
                .flatMap(each -> IntStream.of(spending.goodsOf(each)))
                .toArray();
        double[] amount = IntStream.range(0, good.length)
                .mapToDouble(row -> spending.amount(who[buyer[row]], good[row]))
                .toArray();
        return new Rows(spending.goods(), segments, segmentOf, buyer, good, amount);
    }

    int buyers() {
        return segmentOf.length;
    }

    /** What each segment spends on each good. */
    Mixes mixes() {
        return mixes(segmentOf);
    }

    /** The same with the buyers in other segments. */
    Mixes mixes(int[] others) {
        double[][] sums = new double[segments.length][goods];
        for (int row = 0; row < amount.length; row++) {
            sums[others[buyer[row]]][good[row]] += amount[row];
        }
        return new Mixes(sums);
    }

    /** The same with each buyer counting several times, or not at all. */
    Mixes mixesOfDrawn(int[] times) {
        double[][] sums = new double[segments.length][goods];
        for (int row = 0; row < amount.length; row++) {
            sums[segmentOf[buyer[row]]][good[row]] += times[buyer[row]] * amount[row];
        }
        return new Mixes(sums);
    }
}
