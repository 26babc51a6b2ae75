package org.spanne.steering.decision.dmn;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.net.URL;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spanne.engine.decisions.Column;
import org.spanne.engine.decisions.DecisionTable;
import org.spanne.engine.decisions.DecisionTable.Row;
import org.spanne.engine.decisions.Domain;
import org.spanne.engine.decisions.HitPolicy;
import org.spanne.steering.decision.dmn.DmnReading.Read;
import org.spanne.steering.decision.dmn.DmnReading.Unsupported;
import org.xml.sax.SAXException;

class DmnTests {

    private static final Column KIND = Column.of("kind", new Domain.Choice(List.of("call", "mail & <more>", "trip")));
    private static final Column COUNT = new Column("count", new Domain.Numeric(true, BigDecimal.ZERO), true);
    private static final Column SURE = Column.of("sure", new Domain.YesNo());
    private static final Column DAY = new Column("day", new Domain.Day(), true);
    private static final Column OUT = Column.of("out", new Domain.Choice(List.of("a", "b")));
    private static final Column SECOND = Column.of("second", new Domain.Choice(List.of("x", "y")));

    @Test
    void aTableIsReadAsItWasWritten() {
        DecisionTable table = table(
                HitPolicy.COLLECT,
                row("\"mail & <more>\"", "< 5, null", "true", "[date(\"2026-01-01\")..date(\"2026-12-31\")]"),
                row("not(\"call\")", "many, as typed", "-", "-"));
        assertThat(DmnReader.read(DmnWriter.write("time", "What & <why>", table), table.with(List.of())))
                .isEqualTo(new Read(table));
    }

    @Test
    void filesAreValidByTheSchemaOfDmn() throws SAXException, IOException {
        String dmn =
                DmnWriter.write("time", "What & <why>", table(HitPolicy.FIRST, row("\"call\"", "< 5", "true", "-")));
        URL schema = requireNonNull(DmnTests.class.getResource("/org/omg/spec/DMN/20191111/DMN13.xsd"));
        SchemaFactory.newDefaultInstance()
                .newSchema(schema)
                .newValidator()
                .validate(new StreamSource(new StringReader(dmn)));
    }

    @Test
    void rowsFireUnderKieAsConditionsFit() {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 40; i++) {
            List<Row> rows = IntStream.range(0, 1 + random.nextInt(6))
                    .mapToObj(_ -> row(
                            pick(random, "-", "\"call\"", "not(\"call\")", "\"call\", \"trip\""),
                            pick(
                                    random,
                                    "-",
                                    "< 3",
                                    "[2..6)",
                                    "(2..6]",
                                    ">= 4, 0",
                                    "null",
                                    "not(null)",
                                    "not(3)",
                                    "3, null"),
                            pick(random, "-", "true", "false"),
                            pick(
                                    random,
                                    "-",
                                    "null",
                                    "< date(\"2026-03-01\")",
                                    "date(\"2026-03-01\")",
                                    "[date(\"2026-02-01\")..date(\"2026-03-01\")]",
                                    "not(date(\"2026-03-01\"))")))
                    .toList();
            DecisionTable table =
                    table(random.nextBoolean() ? HitPolicy.COLLECT : HitPolicy.FIRST, rows.toArray(Row[]::new));
            KieTable kie = new KieTable("time", table);
            for (int input = 0; input < 60; input++) {
                List<@Nullable Object> values = input(random);
                assertThat(kie.rows(values)).as("%s of %s", values, table).isEqualTo(fitting(table, values));
            }
        }
    }

    @Test
    void severalRowsOfAUniqueTableAreAFault() {
        KieTable kie = new KieTable("time", table(HitPolicy.UNIQUE, row("-", "-", "-", "-"), row("-", "5", "-", "-")));
        assertThat(kie.rows(Arrays.asList("call", BigDecimal.ONE, true, null))).containsExactly(1);
        assertThatThrownBy(() -> kie.rows(Arrays.asList("call", new BigDecimal("5"), true, null)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void columnsOfAnotherToolAreFoundByTheirNamesAndMissingInputsMayBeAnything() {
        String foreign = """
                <?xml version="1.0" encoding="UTF-8"?>
                <dmn:definitions xmlns:dmn="https://www.omg.org/spec/DMN/20230324/MODEL/" id="d" name="n" namespace="x">
                  <dmn:decision id="time" name="Anything">
                    <dmn:decisionTable id="t" hitPolicy="FIRST" preferredOrientation="Rule-as-Row">
                      <dmn:input id="i1"><dmn:inputExpression typeRef="number"><dmn:text> count </dmn:text></dmn:inputExpression></dmn:input>
                      <dmn:input id="i2"><dmn:inputExpression typeRef="string"><dmn:text>kind</dmn:text></dmn:inputExpression></dmn:input>
                      <dmn:output id="o2" name="second" typeRef="string"/>
                      <dmn:output id="o1" name="out" typeRef="string"/>
                      <dmn:annotation name="Why"/>
                      <dmn:rule id="r">
                        <dmn:inputEntry><dmn:text>&lt; 5</dmn:text></dmn:inputEntry>
                        <dmn:inputEntry><dmn:text><![CDATA["call"]]></dmn:text></dmn:inputEntry>
                        <dmn:outputEntry><dmn:text>"y"</dmn:text></dmn:outputEntry>
                        <dmn:outputEntry><dmn:text>"a"</dmn:text></dmn:outputEntry>
                        <dmn:annotationEntry><dmn:text>as agreed</dmn:text></dmn:annotationEntry>
                      </dmn:rule>
                    </dmn:decisionTable>
                  </dmn:decision>
                </dmn:definitions>
                """;
        Row row = new Row(List.of("\"call\"", "< 5", "-", "-"), List.of("\"a\"", "\"y\""), "as agreed");
        assertThat(DmnReader.read(foreign, table(HitPolicy.UNIQUE))).isEqualTo(new Read(table(HitPolicy.FIRST, row)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hitPolicy=\"COLLECT\"|hitPolicy=\"PRIORITY\"|policy",
                "hitPolicy=\"COLLECT\"|hitPolicy=\"COLLECT\" aggregation=\"SUM\"|policy",
                "<text>kind</text>|<text>kind + 1</text>|input",
                "name=\"out\" typeRef|name=\"other\" typeRef|output",
                "https://www.omg.org/spec/DMN/20191111/MODEL/|https://example.org/|not-dmn",
                "<decision |<broken |not-xml",
                "<inputEntry id=\"test-1-1\"><text>-</text></inputEntry>||cells",
                "decisionTable|literalExpression|tables"
            })
    void whatCannotBeTakenOverIsNamed(String part, @Nullable String other, String reason) {
        String dmn = DmnWriter.write("time", "x", table(HitPolicy.COLLECT, row("-", "-", "-", "-")));
        assertThat(dmn).contains(part);
        assertThat(DmnReader.read(dmn.replace(part, other == null ? "" : other), table(HitPolicy.UNIQUE)))
                .isInstanceOfSatisfying(
                        Unsupported.class,
                        unsupported -> assertThat(unsupported.reason()).isEqualTo(reason));
    }

    @Test
    void entitiesAreNotRead() {
        String dmn = DmnWriter.write("time", "x", table(HitPolicy.COLLECT, row("-", "-", "-", "-")))
                .replace("<definitions", "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><definitions")
                .replace("<text>-</text>", "<text>&e;</text>");
        assertThat(DmnReader.read(dmn, table(HitPolicy.UNIQUE))).isEqualTo(new Unsupported("not-xml", ""));
    }

    private static List<@Nullable Object> input(SplittableRandom random) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(pick(random, "call", "mail & <more>", "trip"));
        values.add(random.nextInt(6) == 0 ? null : BigDecimal.valueOf(random.nextInt(9)));
        values.add(random.nextBoolean());
        values.add(random.nextInt(6) == 0 ? null : LocalDate.of(2026, 2, 27).plusDays(random.nextInt(4)));
        return values;
    }

    private static List<Integer> fitting(DecisionTable table, List<? extends @Nullable Object> values) {
        return IntStream.range(0, table.rows().size())
                .filter(row -> IntStream.range(0, values.size())
                        .allMatch(column -> table.condition(row, column).fits(values.get(column))))
                .map(row -> row + 1)
                .limit(table.policy() == HitPolicy.FIRST ? 1 : Integer.MAX_VALUE)
                .boxed()
                .toList();
    }

    private static String pick(SplittableRandom random, String... cells) {
        return cells[random.nextInt(cells.length)];
    }

    private static DecisionTable table(HitPolicy policy, Row... rows) {
        return new DecisionTable(policy, List.of(KIND, COUNT, SURE, DAY), List.of(OUT, SECOND), List.of(rows));
    }

    private static Row row(String... tests) {
        return new Row(List.of(tests), List.of("\"a\"", "\"x\""), "");
    }
}
