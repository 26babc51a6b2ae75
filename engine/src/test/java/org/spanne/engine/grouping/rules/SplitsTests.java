package org.spanne.engine.grouping.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.spanne.engine.grouping.traits.CategoryColumn;
import org.spanne.engine.grouping.traits.MixedTable;
import org.spanne.engine.grouping.traits.NumberColumn;

/** Against all questions that could be asked, one by one. */
class SplitsTests {

    private static final int THINGS = 40;
    private static final int SMALLEST = 4;

    private final int[] rows = IntStream.range(0, THINGS).toArray();

    @Test
    void asksForTheNumberThatTellsGroupsApartBest() {
        for (int seed = 0; seed < 50; seed++) {
            var random = new SplittableRandom(seed);
            double[] values =
                    random.ints(THINGS, 0, 20).mapToDouble(value -> value).toArray();
            int[] groups = random.ints(THINGS, 0, 3).toArray();
            double best = 0;
            for (int limit = 0; limit < 20; limit++) {
                int each = limit;
                best = Math.max(best, gain(groups, row -> values[row] <= each));
            }

            assertThat(gainOfBest(new MixedTable(List.of(new NumberColumn("n", values))), groups, 3))
                    .isCloseTo(best, within(1e-9));
        }
    }

    @Test
    void asksForTheCategoriesThatTellTwoGroupsApartBest() {
        for (int seed = 0; seed < 50; seed++) {
            var random = new SplittableRandom(seed);
            int[] levels = random.ints(THINGS, 0, 6).toArray();
            int[] groups = random.ints(THINGS, 0, 2).toArray();
            List<String> words =
                    IntStream.of(levels).mapToObj(level -> "w" + level).toList();
            double best = 0;
            for (int subset = 1; subset < 1 << 6; subset++) {
                int each = subset;
                best = Math.max(best, gain(groups, row -> (each >> levels[row] & 1) == 1));
            }

            assertThat(gainOfBest(new MixedTable(List.of(new CategoryColumn("c", words))), groups, 2))
                    .isCloseTo(best, within(1e-9));
        }
    }

    /** Quinlan, Induction of decision trees (1986): whether to play, by the weather of 14 mornings. */
    @Test
    void startsWithTheOutlookInTheTextbookExample() {
        List<List<String>> mornings = Stream.of(
                        "sunny hot high calm 0",
                        "sunny hot high windy 0",
                        "overcast hot high calm 1",
                        "rain mild high calm 1",
                        "rain cool normal calm 1",
                        "rain cool normal windy 0",
                        "overcast cool normal windy 1",
                        "sunny mild high calm 0",
                        "sunny cool normal calm 1",
                        "rain mild normal calm 1",
                        "sunny mild normal windy 1",
                        "overcast mild high windy 1",
                        "overcast hot normal calm 1",
                        "rain mild high windy 0")
                .map(line -> List.of(line.split(" ", -1)))
                .toList();
        List<CategoryColumn> columns = new ArrayList<>();
        for (int column = 0; column < 4; column++) {
            int each = column;
            columns.add(new CategoryColumn(
                    List.of("outlook", "temperature", "humidity", "wind").get(column),
                    IntStream.range(0, 14)
                            .mapToObj(row -> mornings.get(row).get(each))
                            .toList()));
        }
        int[] play = IntStream.range(0, 14)
                .map(row -> Integer.parseInt(mornings.get(row).get(4)))
                .toArray();

        Rules rules = Rules.of(new MixedTable(columns), play, 2, 1);

        assertThat(rules.rules().getFirst().sentence()).isEqualTo("outlook is overcast");
        assertThat(rules.rules().getFirst().right()).isEqualTo(4);
        assertThat(rules.fidelity()).isEqualTo(12 / 14.0);
    }

    private double gainOfBest(MixedTable table, int[] groups, int size) {
        Splits.Split split = new Splits(table, groups, size, SMALLEST).best(rows);
        return split == null ? 0 : gain(groups, split.question()::holds);
    }

    /** How much purer groups become by a question: the fall of Gini's impurity, in things. */
    private double gain(int[] groups, IntPredicate question) {
        int[] yes = IntStream.of(rows).filter(question).toArray();
        int[] no = IntStream.of(rows).filter(question.negate()).toArray();
        boolean tooSmall = yes.length < SMALLEST || no.length < SMALLEST;
        return tooSmall ? 0 : impurity(groups, rows) - impurity(groups, yes) - impurity(groups, no);
    }

    private static double impurity(int[] groups, int[] rows) {
        double same = 0;
        for (int row : rows) {
            for (int other : rows) {
                same += groups[row] == groups[other] ? 1 : 0;
            }
        }
        return rows.length - same / rows.length;
    }
}
