package org.spanne.engine.grouping;

import org.spanne.engine.grouping.traits.MixedTable;
import org.spanne.engine.numeric.Parallel;

/**
 * How much closer things are to their own group than to the next one.
 *
 * <p>For each thing (b − a) / max(a, b), a being its mean distance from the others of its group and b that from the
 * nearest other group; 0 for a thing alone in its group. 1 is perfect, 0 is no structure. Exact; cost: rows² × columns.
 * Source: Rousseeuw, Silhouettes (1987).
 */
final class Silhouette {

    private Silhouette() {}

    /** The mean over some rows, judged among themselves. */
    static double mean(MixedTable table, int[] rows, Groups groups) {
        int[] group = new int[rows.length];
        int[] size = new int[groups.size()];
        for (int i = 0; i < rows.length; i++) {
            group[i] = groups.groupOf(rows[i]);
            size[group[i]]++;
        }
        double sum = Parallel.sum(rows.length, 64, (from, to) -> {
            double part = 0;
            for (int i = from; i < to; i++) {
                part += of(i, table, rows, group, size);
            }
            return part;
        });
        return sum / rows.length;
    }

    private static double of(int i, MixedTable table, int[] rows, int[] group, int[] size) {
        if (size[group[i]] < 2) {
            return 0;
        }
        double[] sum = new double[size.length];
        for (int j = 0; j < rows.length; j++) {
            sum[group[j]] += j == i ? 0 : table.distance(rows[i], rows[j]);
        }
        double own = sum[group[i]] / (size[group[i]] - 1);
        double next = Double.POSITIVE_INFINITY;
        for (int other = 0; other < size.length; other++) {
            if (other != group[i] && size[other] > 0) {
                next = Math.min(next, sum[other] / size[other]);
            }
        }
        double larger = Math.max(own, next);
        return larger == 0 || Double.isInfinite(next) ? 0 : (next - own) / larger;
    }
}
