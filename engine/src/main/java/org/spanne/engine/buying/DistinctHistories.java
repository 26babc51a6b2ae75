package org.spanne.engine.buying;

import org.spanne.engine.buying.history.Histories;
import org.spanne.engine.buying.history.History;
import org.spanne.engine.numeric.Numbering;

/**
 * Histories with equal ones drawn together, so that a likelihood or a forecast is computed once for each.
 *
 * <p>What a likelihood needs of a history are functions of (repeats, age) and of (repeats, recency). Both kinds of
 * pairs are numbered in one table: dates make few of them, so costly functions are evaluated once a pair, and a group
 * of equal histories combines two of the results.
 */
final class DistinctHistories {

    private final int[] groupOf;
    private final Numbering repeats = new Numbering();
    private final Numbering times = new Numbering();
    private final Numbering pairs = new Numbering();
    private final Numbering groups = new Numbering();
    private final double[] weight;
    private final int[] timesOf;
    private final double longestTime;

    DistinctHistories(Histories histories) {
        this(histories, 1);
    }

    /**
     * @param stride takes every so manieth history only
     */
    DistinctHistories(Histories histories, int stride) {
        this.groupOf = new int[(histories.size() + stride - 1) / stride];
        for (int i = 0; i < groupOf.length; i++) {
            int buyer = i * stride;
            int x = repeats.of(histories.repeats(buyer));
            int recencyPair = pair(x, histories.recency(buyer));
            int agePair = pair(x, histories.age(buyer));
            groupOf[i] = groups.of(((long) recencyPair << 32) | agePair);
        }
        this.weight = new double[groups.size()];
        for (int group : groupOf) {
            weight[group]++;
        }
        this.timesOf = new int[repeats.size()];
        for (int pair = 0; pair < pairs.size(); pair++) {
            timesOf[repeatsOfPair(pair)]++;
        }
        double longest = 0;
        for (int time = 0; time < times.size(); time++) {
            longest = Math.max(longest, Double.longBitsToDouble(times.key(time)));
        }
        this.longestTime = longest;
    }

    private int pair(int x, double time) {
        return pairs.of(((long) x << 32) | times.of(Double.doubleToLongBits(time)));
    }

    /** How many buyers are drawn together. */
    int buyers() {
        return groupOf.length;
    }

    /** The number of distinct histories. */
    int size() {
        return weight.length;
    }

    /** The number of the group that a buyer's history belongs to. */
    int groupOf(int buyer) {
        return groupOf[buyer];
    }

    /** How many buyers a group has. */
    double weight(int group) {
        return weight[group];
    }

    /** The number of the pair of repeats and recency. */
    int recencyPair(int group) {
        return (int) (groups.key(group) >> 32);
    }

    /** The number of the pair of repeats and age. */
    int agePair(int group) {
        return (int) groups.key(group);
    }

    /** The number of distinct pairs of repeats and a time. */
    int pairs() {
        return pairs.size();
    }

    /** The number of the count of repeats in a pair. */
    int repeatsOfPair(int pair) {
        return (int) (pairs.key(pair) >> 32);
    }

    double timeOfPair(int pair) {
        return Double.longBitsToDouble(times.key((int) pairs.key(pair)));
    }

    /** The number of distinct counts of repeats. */
    int counts() {
        return repeats.size();
    }

    /** With how many distinct times a count of repeats goes, recency and age taken together. */
    int timesOf(int count) {
        return timesOf[count];
    }

    /** The longest recency or age. */
    double longestTime() {
        return longestTime;
    }

    /** The repeats that a count is about. */
    int repeats(int count) {
        return (int) repeats.key(count);
    }

    /** The history that all buyers of a group share. */
    History history(int group) {
        int recencyPair = recencyPair(group);
        return new History(repeats(repeatsOfPair(recencyPair)), timeOfPair(recencyPair), timeOfPair(agePair(group)));
    }
}
