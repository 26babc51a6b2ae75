package org.spanne.market.segment.curve;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.spanne.engine.potential.Spending;

/**
 * What customers spent in twelve months, with the segments they are in.
 *
 * @param spending by customer and product group
 * @param segments by customer, positions among the names
 * @param names of the segments
 * @param customers how many are in a segment at all
 */
@SuppressWarnings("ArrayRecordComponent") // lives for one curve
record SegmentSpending(Spending spending, int[] segments, List<String> names, long customers) {

    SegmentSpending {
        names = List.copyOf(names);
    }

    boolean isAnythingBought() {
        return IntStream.range(0, spending.buyers()).anyMatch(buyer -> spending.total(buyer) > 0);
    }

    /** Gathers rows whose number is not known. */
    static final class Gathering {

        private final Map<Integer, Integer> goods = new HashMap<>();
        private final int[] segment;
        private int[] buyer = new int[1024];
        private int[] good = new int[1024];
        private double[] amount = new double[1024];
        private int rows;

        /** @param most how many customers there may be */
        Gathering(int most) {
            this.segment = new int[most];
        }

        void add(int customer, int itsSegment, int what, double spent) {
            if (rows == amount.length) {
                buyer = Arrays.copyOf(buyer, 2 * rows);
                good = Arrays.copyOf(good, 2 * rows);
                amount = Arrays.copyOf(amount, 2 * rows);
            }
            segment[customer] = itsSegment;
            buyer[rows] = customer;
            good[rows] = goods.computeIfAbsent(what, _ -> goods.size());
            amount[rows++] = spent;
        }

        SegmentSpending done(List<String> names, long customers) {
            Spending spending = new Spending(
                    segment.length,
                    goods.size(),
                    Arrays.copyOf(buyer, rows),
                    Arrays.copyOf(good, rows),
                    Arrays.copyOf(amount, rows));
            return new SegmentSpending(spending, segment, names, customers);
        }
    }
}
