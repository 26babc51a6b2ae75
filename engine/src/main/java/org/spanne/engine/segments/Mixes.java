package org.spanne.engine.segments;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.spanne.engine.potential.Spending;

/** What segments spend on each good. */
final class Mixes {

    private static final double STANDARD = 0.8;

    private final double[][] amount;
    private final double[] ofSegment;
    private final double[] ofGood;
    private final double total;

    Mixes(Spending spending, int[] segment) {
        int segments = Arrays.stream(segment).max().orElse(0) + 1;
        this.amount = new double[segments][spending.goods()];
        this.ofSegment = new double[segments];
        this.ofGood = new double[spending.goods()];
        for (int buyer = 0; buyer < segment.length; buyer++) {
            for (int good : spending.goodsOf(buyer)) {
                double spent = spending.amount(buyer, good);
                amount[segment[buyer]][good] += spent;
                ofSegment[segment[buyer]] += spent;
                ofGood[good] += spent;
            }
        }
        this.total = Arrays.stream(ofSegment).sum();
        if (total == 0) {
            throw new IllegalArgumentException("Nothing is bought, so segments cannot differ in what they buy");
        }
    }

    int spendingSegments() {
        return (int) Arrays.stream(ofSegment).filter(spent -> spent > 0).count();
    }

    /** The share of the entropy of the whole mix that is between segments; 0 where all buy one good. */
    double explained() {
        double whole = entropy(ofGood, total);
        double within = 0;
        for (int segment = 0; segment < amount.length; segment++) {
            within += ofSegment[segment] / total * entropy(amount[segment], ofSegment[segment]);
        }
        return whole == 0 ? 0 : Math.clamp(1 - within / whole, 0, 1);
    }

    /** The share of segments that a good of any standard is standard in. */
    double reuse() {
        int standards = 0;
        boolean[] anywhere = new boolean[ofGood.length];
        for (int segment = 0; segment < amount.length; segment++) {
            for (int good : standard(segment)) {
                standards++;
                anywhere[good] = true;
            }
        }
        long distinct = IntStream.range(0, anywhere.length)
                .filter(good -> anywhere[good])
                .count();
        return (double) standards / distinct / spendingSegments();
    }

    /** The fewest goods that make up the standard's share of a segment's spending. */
    private int[] standard(int segment) {
        int[] dearestFirst = IntStream.range(0, ofGood.length)
                .filter(good -> amount[segment][good] > 0)
                .boxed()
                .sorted((a, b) -> Double.compare(amount[segment][b], amount[segment][a]))
                .mapToInt(Integer::intValue)
                .toArray();
        double covered = 0;
        int size = 0;
        while (size < dearestFirst.length && covered < STANDARD * ofSegment[segment]) {
            covered += amount[segment][dearestFirst[size++]];
        }
        return Arrays.copyOf(dearestFirst, size);
    }

    private static double entropy(double[] parts, double sum) {
        double entropy = 0;
        for (double part : parts) {
            entropy -= part == 0 ? 0 : part / sum * Math.log(part / sum);
        }
        return entropy;
    }
}
