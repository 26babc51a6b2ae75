package org.spanne.engine.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.spanne.engine.grouping.traits.MixedTable;

/** Against all choices of medoids, one by one. */
class MedoidsTests {

    private static final int THINGS = 14;
    private static final int GROUPS = 3;

    private final int[] rows = IntStream.range(0, THINGS).toArray();

    @Test
    void findsTheBestMedoidsMostlyAndIsHardlyEverMuchWorse() {
        int best = 0;
        double sumFound = 0;
        double sumLeast = 0;
        for (int seed = 0; seed < 100; seed++) {
            MixedTable table = new Customers(THINGS, seed).table;
            double found = cost(table, medoids(table, seed));
            double least = leastCost(table);
            assertThat(found).isGreaterThan(least - 1e-9);
            best += found < least + 1e-9 ? 1 : 0;
            sumFound += found;
            sumLeast += least;
        }
        assertThat(best).isGreaterThanOrEqualTo(90);
        assertThat(sumFound).isLessThan(1.01 * sumLeast);
    }

    @Test
    void cannotBeBetteredByAnySwap() {
        for (int seed = 0; seed < 100; seed++) {
            MixedTable table = new Customers(THINGS, seed).table;
            int[] medoids = medoids(table, seed);
            double found = cost(table, medoids);
            for (int group = 0; group < GROUPS; group++) {
                for (int row : rows) {
                    int[] swapped = medoids.clone();
                    swapped[group] = row;
                    assertThat(cost(table, swapped)).isGreaterThan(found - 1e-8);
                }
            }
        }
    }

    private int[] medoids(MixedTable table, int seed) {
        return Medoids.find(table, rows, GROUPS, new SplittableRandom(seed)).rows();
    }

    private double leastCost(MixedTable table) {
        double least = Double.POSITIVE_INFINITY;
        for (int a = 0; a < THINGS; a++) {
            for (int b = a + 1; b < THINGS; b++) {
                for (int c = b + 1; c < THINGS; c++) {
                    least = Math.min(least, cost(table, new int[] {a, b, c}));
                }
            }
        }
        return least;
    }

    private double cost(MixedTable table, int[] medoids) {
        return Arrays.stream(rows)
                .mapToDouble(row -> Arrays.stream(medoids)
                        .mapToDouble(medoid -> table.distance(row, medoid))
                        .min()
                        .orElseThrow())
                .sum();
    }
}
