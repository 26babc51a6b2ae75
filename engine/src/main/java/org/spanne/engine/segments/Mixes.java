package org.spanne.engine.segments;

import java.util.Arrays;
import java.util.stream.IntStream;

/** What segments spend on each good. */
final class Mixes {

    private static final double STANDARD = 0.8;

    private final double[][] amount;
    private final double[] ofSegment;
    private final double[] ofGood;
    private final double total;

    /** @param amount by segment and good; kept, not copied */
    Mixes(double[][] amount) {
        this.amount = amount;
        this.ofSegment = new double[amount.length];
        this.ofGood = new double[amount[0].length];
        for (int segment = 0; segment < amount.length; segment++) {
            for (int good = 0; good < ofGood.length; good++) {
                ofSegment[segment] += amount[segment][good];
                ofGood[good] += amount[segment][good];
            }
        }
        this.total = Arrays.stream(ofSegment).sum();
        if (total == 0) {
            throw new IllegalArgumentException("Nothing is bought, so segments cannot differ in what they buy");
        }
    }

    int segments() {
        return amount.length;
    }

    /** The same with two segments made one, in the place of the first; those after the other move up. */
    Mixes merged(int one, int other) {
        double[][] fewer = new double[amount.length - 1][];
        for (int segment = 0, to = 0; segment < amount.length; segment++) {
            if (segment != other) {
                fewer[to++] = segment == one ? sum(one, other) : amount[segment];
            }
        }
        return new Mixes(fewer);
    }

    /** The share of the entropy of the whole mix that is between segments; 0 where all buy one good. */
    double explained() {
        double within = 0;
        for (int segment = 0; segment < amount.length; segment++) {
            within += unexplained(amount[segment], ofSegment[segment]);
        }
        double whole = unexplained(ofGood, total);
        return whole == 0 ? 0 : Math.clamp(1 - within / whole, 0, 1);
    }

    /** How much less is explained if two segments are made one, in nats of the whole spending. */
    double loss(int one, int other) {
        return unexplained(sum(one, other), ofSegment[one] + ofSegment[other])
                - unexplained(amount[one], ofSegment[one])
                - unexplained(amount[other], ofSegment[other]);
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
        long spending = Arrays.stream(ofSegment).filter(spent -> spent > 0).count();
        return (double) standards / distinct / spending;
    }

    private double[] sum(int one, int other) {
        return IntStream.range(0, ofGood.length)
                .mapToDouble(good -> amount[one][good] + amount[other][good])
                .toArray();
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

    /** The entropy of a mix, weighted by its part of the whole spending. */
    private double unexplained(double[] parts, double sum) {
        double entropy = 0;
        for (double part : parts) {
            entropy -= part == 0 ? 0 : part / total * Math.log(part / sum);
        }
        return entropy;
    }
}
