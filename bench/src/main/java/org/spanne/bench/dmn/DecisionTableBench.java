package org.spanne.bench.dmn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.spanne.bench.dmn.Tables.Input;
import org.spanne.bench.dmn.Tables.Row;

/**
 * One table: both engines, run in processes of their own ({@code kie} or {@code operaton} as the argument), on the tests that
 * decision tables in Spanne need, and a table of 30 rows and 6 inputs.
 */
public final class DecisionTableBench {

    private static final int ROWS = 30;
    private static final List<Input> INPUTS = List.of(
            new Input("kind", "string"),
            new Input("who", "string"),
            new Input("people", "number"),
            new Input("recurring", "boolean"),
            new Input("logged", "boolean"),
            new Input("organiser", "string"));
    private static final int WARM = 20_000;
    private static final int MEASURED = 100_000;
    private static final int DISTINCT = 2_000;
    private static final int REMEMBERED = 10_000_000;

    private DecisionTableBench() {}

    public static void main(String[] args) {
        String engine = args.length == 0 ? "operaton" : args[0];
        Supplier<Contender> contender = engine.equals("kie") ? Kie::new : Operaton::new;
        long start = System.nanoTime();
        Contender one = contender.get();
        Contender.Table table = one.read(thirtyRows());
        table.decide(inputs(new SplittableRandom(1)));
        long first = System.nanoTime() - start;
        System.out.printf("%-34s %s%n", "engine", engine);
        System.out.printf("%-34s %,d ms%n", "start and first decision", first / 1_000_000);
        System.out.printf("%-34s %s%n", "cases that are right", rightCases(one));
        System.out.printf("%-34s %,.0f%n", "decisions a second, 30 rows", perSecond(table));
        System.out.printf("%-34s %,.0f%n", "the same, distinct inputs once", rememberedPerSecond(table));
    }

    private static String rightCases(Contender contender) {
        List<String> wrong = new ArrayList<>();
        List<Case> cases = Case.all();
        for (Case one : cases) {
            String told = told(contender, one);
            if (!told.equals(one.expected().toString())) {
                wrong.add(one.named() + " gave " + told);
            }
        }
        return cases.size() - wrong.size() + " of " + cases.size() + (wrong.isEmpty() ? "" : "; not: " + wrong);
    }

    private static String told(Contender contender, Case one) {
        try {
            return contender.read(one.dmn()).decide(one.inputs()).toString();
        } catch (RuntimeException refused) {
            return String.valueOf(refused.getMessage()).lines().findFirst().orElse("a fault");
        }
    }

    private static double perSecond(Contender.Table table) {
        SplittableRandom random = new SplittableRandom(7);
        List<Map<String, @Nullable Object>> asked =
                IntStream.range(0, DISTINCT).mapToObj(_ -> inputs(random)).toList();
        for (int i = 0; i < WARM; i++) {
            table.decide(asked.get(i % DISTINCT));
        }
        long start = System.nanoTime();
        for (int i = 0; i < MEASURED; i++) {
            table.decide(asked.get(i % DISTINCT));
        }
        return MEASURED * 1e9 / (System.nanoTime() - start);
    }

    private static double rememberedPerSecond(Contender.Table table) {
        SplittableRandom random = new SplittableRandom(7);
        List<Map<String, @Nullable Object>> asked =
                IntStream.range(0, DISTINCT).mapToObj(_ -> inputs(random)).toList();
        Map<Map<String, @Nullable Object>, List<@Nullable Object>> memory = new HashMap<>();
        long fired = 0;
        long start = System.nanoTime();
        for (int i = 0; i < REMEMBERED; i++) {
            fired += memory.computeIfAbsent(asked.get(i % DISTINCT), table::decide)
                    .size();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (fired != REMEMBERED) {
            throw new IllegalStateException("Of " + REMEMBERED + " decisions " + fired + " had a row");
        }
        return REMEMBERED / seconds;
    }

    private static Map<String, @Nullable Object> inputs(SplittableRandom random) {
        Map<String, @Nullable Object> inputs = new HashMap<>();
        inputs.put("kind", "k" + random.nextInt(6));
        inputs.put("who", "w" + random.nextInt(5));
        inputs.put("people", random.nextInt(150));
        inputs.put("recurring", random.nextBoolean());
        inputs.put("logged", random.nextBoolean());
        inputs.put("organiser", "o" + random.nextInt(4));
        return inputs;
    }

    private static String thirtyRows() {
        List<Row> rows = new ArrayList<>();
        for (int row = 0; row < ROWS - 1; row++) {
            rows.add(new Row(
                    List.of(
                            "\"k%d\",\"k%d\"".formatted(row % 6, (row + 1) % 6),
                            row % 3 == 0 ? "-" : "not(\"w%d\")".formatted(row % 5),
                            "[%d..%d)".formatted(row * 5, row * 5 + 5),
                            row % 2 == 0 ? "true" : "-",
                            row % 4 == 0 ? "false" : "-",
                            row % 5 == 0 ? "\"o1\",\"o2\"" : "-"),
                    "r" + row));
        }
        rows.add(new Row(List.of("-", "-", "-", "-", "-", "-"), "rest"));
        return Tables.dmn(Case.DMN_1_3, "FIRST", INPUTS, rows);
    }
}
