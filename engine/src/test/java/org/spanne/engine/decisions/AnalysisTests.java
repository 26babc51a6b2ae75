package org.spanne.engine.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spanne.engine.decisions.Analysis.Clash;
import org.spanne.engine.decisions.Analysis.Example;
import org.spanne.engine.decisions.DecisionTable.Row;

class AnalysisTests {

    private static final Column KIND = Column.of("kind", new Domain.Choice(List.of("call", "mail", "trip")));
    private static final Column COUNT = new Column("count", new Domain.Numeric(true, BigDecimal.ZERO), true);
    private static final Column SURE = Column.of("sure", new Domain.YesNo());
    private static final Column OUT = Column.of("out", new Domain.Choice(List.of("a", "b")));
    private static final int LARGEST = 9;

    @Test
    void aGapIsToldByTheInputsThatMatterAlone() {
        Analysis analysis = analysed(HitPolicy.UNIQUE, "call|-|-", "mail|< 3|-", "mail|>= 3, null|true", "trip|-|-");
        assertThat(written(analysis.gaps())).containsExactly("\"mail\" 3 false");
        assertThat(analysis.clashes()).isEmpty();
        assertThat(analysis.isSound()).isFalse();
    }

    @Test
    void aValueOfNoRowIsOneGapAndHidesNoOther() {
        Analysis analysis = analysed(HitPolicy.FIRST, "call|-|true", "mail|-|-");
        assertThat(written(analysis.gaps())).containsExactlyInAnyOrder("\"call\" - false", "\"trip\" - -");
    }

    @Test
    void wholeNumbersThatFollowEachOtherLeaveNoGap() {
        assertThat(analysed(HitPolicy.UNIQUE, "-|<= 1|-", "-|>= 2, null|-").isSound())
                .isTrue();
    }

    @Test
    void anUnknownNumberIsAnInputToo() {
        assertThat(written(analysed(HitPolicy.UNIQUE, "-|>= 0|-").gaps())).containsExactly("- null -");
    }

    @Test
    void decimalsBetweenTwoEndsAreAGap() {
        Column rate = Column.of("rate", new Domain.Numeric(false, null));
        DecisionTable table = new DecisionTable(
                HitPolicy.UNIQUE, List.of(rate), List.of(OUT), List.of(row("<= 1"), row(">= 2"), row("> 5")));
        Analysis analysis = Analysis.of(table, 5, 1000);
        assertThat(written(analysis.gaps())).containsExactly("1.5");
        assertThat(analysis.clashes())
                .extracting(Clash::one, Clash::other)
                .containsExactly(org.assertj.core.api.Assertions.tuple(1, 2));
    }

    @Test
    void aClashIsToldWithAnInputThatBothRowsFit() {
        Analysis analysis = analysed(HitPolicy.UNIQUE, "call|< 5|-", "call, mail|>= 4|false", "-|null|-", "trip|-|-");
        assertThat(analysis.clashes().getFirst().example().cells())
                .extracting(Condition::toString)
                .hasSize(3);
        assertThat(written(List.of(analysis.clashes().getFirst().example()))).containsExactly("\"call\" 4 false");
    }

    @Test
    void rowsBehindOthersThatFitAllTheyFitAreIdle() {
        Analysis analysis = analysed(HitPolicy.FIRST, "call|-|true", "call|-|false", "call|7|-", "-|-|-", "mail|-|-");
        assertThat(analysis.idle()).containsExactly(2, 4);
        assertThat(analysis.isSound()).isTrue();
    }

    @Test
    void aTableWithoutRowsIsOneGap() {
        assertThat(written(analysed(HitPolicy.COLLECT).gaps())).containsExactly("- - -");
    }

    @Test
    void whatTakesTooManyStepsIsSaidToBeUnfinished() {
        DecisionTable table = table(HitPolicy.FIRST, List.of("call|1|true", "mail|2|false", "trip|3|true"));
        Analysis analysis = Analysis.of(table, 5, 4);
        assertThat(analysis.finished()).isFalse();
        assertThat(analysis.isSound()).isFalse();
    }

    @Test
    void randomTablesAreJudgedAsTryingEveryInputJudgesThem() {
        SplittableRandom random = new SplittableRandom(42);
        for (int i = 0; i < 2_000; i++) {
            DecisionTable table = randomTable(random);
            Analysis analysis = Analysis.of(table, Integer.MAX_VALUE, Integer.MAX_VALUE);
            List<List<Integer>> fitting =
                    everyInput().stream().map(input -> fitting(table, input)).toList();
            assertThat(analysis.gaps().isEmpty())
                    .as("gaps of %s", table)
                    .isEqualTo(fitting.stream().noneMatch(List::isEmpty));
            analysis.gaps()
                    .forEach(gap -> assertThat(inputs(gap).map(input -> fitting(table, input)))
                            .as("%s of %s", gap, table)
                            .isNotEmpty()
                            .allMatch(List::isEmpty));
            if (table.policy() == HitPolicy.UNIQUE) {
                assertThat(analysis.clashes().isEmpty())
                        .isEqualTo(fitting.stream().allMatch(rows -> rows.size() < 2));
                analysis.clashes()
                        .forEach(clash -> assertThat(inputs(clash.example()).map(input -> fitting(table, input)))
                                .isNotEmpty()
                                .allMatch(rows -> rows.contains(clash.one()) && rows.contains(clash.other())));
            }
            if (table.policy() == HitPolicy.FIRST) {
                List<Integer> deciding = fitting.stream()
                        .filter(rows -> !rows.isEmpty())
                        .map(List::getFirst)
                        .distinct()
                        .toList();
                assertThat(analysis.idle())
                        .as("idle rows of %s", table)
                        .isEqualTo(IntStream.range(0, table.rows().size())
                                .filter(row -> !deciding.contains(row))
                                .boxed()
                                .toList());
            }
        }
    }

    private static DecisionTable randomTable(SplittableRandom random) {
        List<String> rows = new ArrayList<>();
        int count = random.nextInt(7);
        for (int row = 0; row < count; row++) {
            rows.add(pick(random, "-", "-", "call", "mail, trip", "not(\"call\")") + "|"
                    + pick(random, "-", "< 3", ">= 3", "[2..6)", "not(3)", "null", "not(null)", "0, 8") + "|"
                    + pick(random, "-", "true", "false"));
        }
        List<HitPolicy> policies = List.of(HitPolicy.values());
        return table(policies.get(random.nextInt(policies.size())), rows);
    }

    private static String pick(SplittableRandom random, String... cells) {
        return cells[random.nextInt(cells.length)];
    }

    /** What a table is asked. */
    private record Input(String kind, @Nullable BigDecimal count, boolean sure) {

        boolean fits(List<Condition> conditions) {
            return conditions.get(0).fits(kind)
                    && conditions.get(1).fits(count)
                    && conditions.get(2).fits(sure);
        }
    }

    private static List<Input> everyInput() {
        List<Input> inputs = new ArrayList<>();
        for (String kind : List.of("call", "mail", "trip")) {
            for (int count = -1; count <= LARGEST; count++) {
                BigDecimal known = count < 0 ? null : BigDecimal.valueOf(count);
                inputs.add(new Input(kind, known, true));
                inputs.add(new Input(kind, known, false));
            }
        }
        return inputs;
    }

    private static Stream<Input> inputs(Example example) {
        return everyInput().stream().filter(input -> input.fits(example.cells()));
    }

    private static List<Integer> fitting(DecisionTable table, Input input) {
        return IntStream.range(0, table.rows().size())
                .filter(row ->
                        input.fits(List.of(table.condition(row, 0), table.condition(row, 1), table.condition(row, 2))))
                .boxed()
                .toList();
    }

    private static Analysis analysed(HitPolicy policy, String... rows) {
        return Analysis.of(table(policy, List.of(rows)), 10, 100_000);
    }

    private static DecisionTable table(HitPolicy policy, List<String> rows) {
        return new DecisionTable(
                policy,
                List.of(KIND, COUNT, SURE),
                List.of(OUT),
                rows.stream().map(row -> row(row.split("\\|"))).toList());
    }

    private static Row row(String... tests) {
        return new Row(List.of(tests), List.of("\"a\""), "");
    }

    private static List<String> written(List<Example> examples) {
        return examples.stream()
                .map(example -> {
                    List<Column> columns = example.cells().size() == 1
                            ? List.of(Column.of("rate", new Domain.Numeric(false, null)))
                            : List.of(KIND, COUNT, SURE);
                    return IntStream.range(0, columns.size())
                            .mapToObj(column -> Feel.cell(
                                    columns.get(column), example.cells().get(column)))
                            .reduce((one, other) -> one + " " + other)
                            .orElse("");
                })
                .toList();
    }
}
