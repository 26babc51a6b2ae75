package org.spanne.bench.dmn;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spanne.bench.dmn.Tables.Input;
import org.spanne.bench.dmn.Tables.Row;

/**
 * What a table is expected to say.
 *
 * @param named what is tried
 * @param dmn the file
 * @param inputs what it is asked
 * @param expected the outputs of the rows that fire
 */
record Case(String named, String dmn, Map<String, @Nullable Object> inputs, List<String> expected) {

    static final String DMN_1_3 = "https://www.omg.org/spec/DMN/20191111/MODEL/";
    private static final String DMN_1_5 = "https://www.omg.org/spec/DMN/20230324/MODEL/";
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    static List<Case> all() {
        return Stream.of(texts(), numbers(), yesNoAndDays(), policies())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Case> texts() {
        return List.of(
                test("-", "string", "a", true),
                test("-", "string", null, true),
                test("\"a\"", "string", "a", true),
                test("\"a\"", "string", "b", false),
                test("\"a\"", "string", null, false),
                test("\"a\",\"b\"", "string", "b", true),
                test("\"a\",\"b\"", "string", "c", false),
                test("not(\"a\")", "string", "b", true),
                test("not(\"a\",\"b\")", "string", "b", false),
                test("not(\"a\")", "string", null, true),
                test("null", "string", null, true),
                test("null", "string", "a", false),
                test("\"with \\\"quotes\\\" & <signs>\"", "string", "with \"quotes\" & <signs>", true));
    }

    private static List<Case> numbers() {
        return List.of(
                test("5", "number", 5, true),
                test("< 5", "number", 4, true),
                test("<= 5", "number", 5, true),
                test("> 5", "number", 5, false),
                test(">= 5.5", "number", new BigDecimal("5.50"), true),
                test("[1..5]", "number", 5, true),
                test("[1..5)", "number", 5, false),
                test("]1..5]", "number", 1, false),
                test("0,1,[10..20]", "number", 15, true),
                test("not([1..5])", "number", 6, true),
                test("not([1..5])", "number", 3, false),
                test("< 5", "number", null, false),
                test("null", "number", null, true),
                test("null,< 5", "number", null, true),
                test("not(null)", "number", null, false),
                test("-5", "number", -5, true),
                test("0.3", "number", new BigDecimal("0.1").add(new BigDecimal("0.2")), true));
    }

    private static List<Case> yesNoAndDays() {
        return List.of(
                test("true", "boolean", true, true),
                test("false", "boolean", true, false),
                test("false", "boolean", null, false),
                test("null", "boolean", null, true),
                test("date(\"2026-03-01\")", "date", MARCH, true),
                test("< date(\"2026-03-01\")", "date", MARCH, false),
                test("[date(\"2026-01-01\")..date(\"2026-12-31\")]", "date", MARCH, true),
                test(">= date(\"2026-01-01\")", "date", null, false),
                test("not(date(\"2026-03-01\"))", "date", MARCH, false));
    }

    private static List<Case> policies() {
        List<Input> inputs = List.of(new Input("it", "number"));
        List<Row> rows = List.of(
                new Row(List.of("< 10"), "low"), new Row(List.of(">= 5"), "high"), new Row(List.of("> 100"), "top"));
        return List.of(
                new Case("first", Tables.dmn(DMN_1_3, "FIRST", inputs, rows), in(7), List.of("low")),
                new Case("collect", Tables.dmn(DMN_1_3, "COLLECT", inputs, rows), in(7), List.of("low", "high")),
                new Case("collect, none", Tables.dmn(DMN_1_3, "COLLECT", inputs, rows.subList(2, 3)), in(7), List.of()),
                new Case("unique", Tables.dmn(DMN_1_3, "UNIQUE", inputs, rows), in(1), List.of("low")),
                new Case("unique, none", Tables.dmn(DMN_1_3, "UNIQUE", inputs, rows.subList(2, 3)), in(7), List.of()),
                new Case("DMN 1.5", Tables.dmn(DMN_1_5, "FIRST", inputs, rows), in(7), List.of("low")));
    }

    private static Case test(String test, String type, @Nullable Object value, boolean fires) {
        String dmn =
                Tables.dmn(DMN_1_3, "FIRST", List.of(new Input("it", type)), List.of(new Row(List.of(test), "yes")));
        return new Case(test + " of " + value, dmn, in(value), fires ? List.of("yes") : List.of());
    }

    private static Map<String, @Nullable Object> in(@Nullable Object value) {
        Map<String, @Nullable Object> inputs = new HashMap<>();
        inputs.put("it", value);
        return inputs;
    }
}
