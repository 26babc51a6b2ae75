package org.spanne.engine.timeuse;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * A share of a group as ratio of sums, with an interval.
 *
 * @param part sum of the part over all clusters, in minutes
 * @param whole sum of the whole over all clusters, in minutes
 * @param lower lower end of the interval of {@link #value}, between 0 and 1
 * @param upper upper end of the interval of {@link #value}, between 0 and 1
 */
public record Share(long part, long whole, double lower, double upper) {

    private static final double Z_95 = 1.96;

    /**
     * How the interval is made.
     *
     * @param replications how many times the clusters are drawn again, at least 100; 1000 is usual
     * @param confidence what share of the replications the interval holds, such as 0.95
     * @param seed same seed, same interval
     */
    public record Bootstrap(int replications, double confidence, long seed) {

        public Bootstrap {
            if (replications < 100 || !(confidence > 0 && confidence < 1)) {
                throw new IllegalArgumentException("A bootstrap with " + replications + " replications at confidence "
                        + confidence + " gives no interval. Maybe 1000 and 0.95.");
            }
        }
    }

    /** The share, between 0 and 1; not a number where there is no whole. */
    public double value() {
        return (double) part / whole;
    }

    /**
     * The share of a group: Σ part / Σ whole, never the mean of single shares. The interval is the percentile interval
     * of a cluster bootstrap: clusters are drawn with replacement as a whole, because the days of one person and week
     * resemble each other. With fewer than two clusters nothing is known, and the interval is 0 to 1. Cost:
     * replications × clusters draws.
     *
     * @param parts minutes of the part for each cluster (one agent and week), from 0 to the cluster's whole
     * @param wholes minutes of the whole for each cluster, in the same order; clusters without any are left out
     */
    public static Share of(long[] parts, long[] wholes, Bootstrap bootstrap) {
        if (parts.length != wholes.length) {
            throw new IllegalArgumentException("There are " + parts.length + " parts for " + wholes.length
                    + " wholes; each cluster has one of both");
        }
        long[] clusters = packed(parts, wholes);
        long part = Arrays.stream(parts).sum();
        long whole = Arrays.stream(wholes).sum();
        if (clusters.length < 2) {
            return new Share(part, whole, 0, 1);
        }
        double[] ratios = replicate(clusters, bootstrap);
        Arrays.sort(ratios);
        double tail = (1 - bootstrap.confidence()) / 2;
        double value = (double) part / whole;
        return new Share(
                part, whole, Math.min(value, quantile(ratios, tail)), Math.max(value, quantile(ratios, 1 - tail)));
    }

    /**
     * How many random moments a check by observation (shadow diary) needs so that a share near {@code expected} is
     * known to ± {@code margin} at 95 % confidence: n = 1.96² p (1 − p) / e², rounded up.
     *
     * @param expected the share one expects, between 0 and 1; 0.5 is the most cautious
     * @param margin half the width of the interval that is wanted, above 0
     */
    public static long observationsNeeded(double expected, double margin) {
        if (!(expected >= 0 && expected <= 1 && margin > 0)) {
            throw new IllegalArgumentException("No sample size for an expected share of " + expected
                    + " and a margin of " + margin + ". Maybe they are percentages; both are fractions of 1.");
        }
        return (long) Math.ceil(Z_95 * Z_95 * expected * (1 - expected) / (margin * margin));
    }

    /** One long for each cluster with a whole, part above whole: one memory access a draw instead of two. */
    private static long[] packed(long[] parts, long[] wholes) {
        long[] clusters = new long[parts.length];
        int size = 0;
        for (int c = 0; c < parts.length; c++) {
            if (parts[c] < 0 || parts[c] > wholes[c] || wholes[c] > Integer.MAX_VALUE) {
                throw new IllegalArgumentException("Cluster " + c + " has a part of " + parts[c] + " in a whole of "
                        + wholes[c] + " minutes. Maybe time after hours was added to the part only.");
            }
            if (wholes[c] > 0) {
                clusters[size++] = parts[c] << Integer.SIZE | wholes[c];
            }
        }
        return Arrays.copyOf(clusters, size);
    }

    private static double[] replicate(long[] clusters, Bootstrap bootstrap) {
        SplittableRandom random = new SplittableRandom(bootstrap.seed());
        double[] ratios = new double[bootstrap.replications()];
        for (int r = 0; r < ratios.length; r++) {
            long part = 0;
            long whole = 0;
            for (int draw = 0; draw < clusters.length; draw++) {
                long cluster = clusters[random.nextInt(clusters.length)];
                part += cluster >>> Integer.SIZE;
                whole += cluster & 0xffff_ffffL;
            }
            ratios[r] = (double) part / whole;
        }
        return ratios;
    }

    private static double quantile(double[] sorted, double probability) {
        double position = probability * (sorted.length - 1);
        int below = (int) position;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }
}
