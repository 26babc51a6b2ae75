package org.spanne.engine.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.spanne.engine.grouping.traits.CategoryColumn;
import org.spanne.engine.grouping.traits.MixedTable;
import org.spanne.engine.grouping.traits.NumberColumn;

class PrototypesTests {

    private static final int THINGS = 150;

    private final int[] rows = IntStream.range(0, THINGS).toArray();

    @Test
    void everyThingIsInTheGroupWhoseMeanIsNearest() {
        for (int seed = 0; seed < 20; seed++) {
            var random = new SplittableRandom(seed);
            var first = new NumberColumn("first", random.doubles(THINGS).toArray());
            var second = new NumberColumn("second", random.doubles(THINGS).toArray());
            Groups groups = Prototypes.find(new MixedTable(List.of(first, second)), rows, 4, random);
            double[][] centre = {means(first, groups), means(second, groups)};

            for (int row : rows) {
                int own = groups.groupOf(row);
                for (int other = 0; other < 4; other++) {
                    assertThat(away(row, own, first, second, centre))
                            .isLessThanOrEqualTo(away(row, other, first, second, centre) + 1e-9);
                }
            }
        }
    }

    @Test
    void findsGroupsByCategoriesAlone() {
        List<String> letters = IntStream.range(0, THINGS)
                .mapToObj(row -> "abc".substring(row % 3, row % 3 + 1))
                .toList();
        var table = new MixedTable(List.of(new CategoryColumn("one", letters), new CategoryColumn("two", letters)));
        Groups groups = Prototypes.find(table, rows, 3, new SplittableRandom(1));

        for (int row : rows) {
            for (int other : rows) {
                assertThat(groups.groupOf(row) == groups.groupOf(other)).isEqualTo(row % 3 == other % 3);
            }
        }
    }

    private static double away(int row, int group, NumberColumn first, NumberColumn second, double[][] centre) {
        double a = first.distanceToRank(row, centre[0][group]);
        double b = second.distanceToRank(row, centre[1][group]);
        return a * a + b * b;
    }

    private double[] means(NumberColumn column, Groups groups) {
        double[] mean = new double[groups.size()];
        for (int group = 0; group < mean.length; group++) {
            int each = group;
            mean[group] = IntStream.of(rows)
                    .filter(row -> groups.groupOf(row) == each)
                    .mapToDouble(column::rank)
                    .average()
                    .orElse(Double.NaN);
        }
        return mean;
    }
}
