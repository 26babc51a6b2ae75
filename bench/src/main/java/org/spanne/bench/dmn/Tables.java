package org.spanne.bench.dmn;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Decision tables as DMN 1.3 files. */
final class Tables {

    static final String DECISION = "decision";
    static final String OUTPUT = "out";

    private Tables() {}

    /**
     * An input column.
     *
     * @param name of the variable
     * @param type in FEEL
     */
    record Input(String name, String type) {}

    /**
     * A row.
     *
     * @param tests one for each input
     * @param output as it comes out, a text
     */
    record Row(List<String> tests, String output) {}

    /** A file with one table whose output is a text. */
    static String dmn(String namespace, String hitPolicy, List<Input> inputs, List<Row> rows) {
        String data = inputs.stream().map(Tables::data).collect(Collectors.joining());
        String needed = inputs.stream()
                .map(input ->
                        "<informationRequirement id='n_%1$s'><requiredInput href='#i_%1$s'/></informationRequirement>"
                                .formatted(input.name()))
                .collect(Collectors.joining());
        String columns = inputs.stream()
                .map(input ->
                        "<input id='c_%1$s'><inputExpression id='e_%1$s' typeRef='%2$s'><text>%1$s</text></inputExpression></input>"
                                .formatted(input.name(), input.type()))
                .collect(Collectors.joining());
        String rules = IntStream.range(0, rows.size())
                .mapToObj(row -> rule(row, rows.get(row)))
                .collect(Collectors.joining());
        return """
                <?xml version='1.0' encoding='UTF-8'?>
                <definitions xmlns='%s' id='d' name='d' namespace='https://spanne.org/bench'>%s
                <decision id='%s' name='%s'><variable id='v' name='%s' typeRef='string'/>%s
                <decisionTable id='t' hitPolicy='%s'>%s<output id='o' name='%s' typeRef='string'/>%s</decisionTable>
                </decision></definitions>
                """.formatted(namespace, data, DECISION, DECISION, DECISION, needed, hitPolicy, columns, OUTPUT, rules);
    }

    private static String data(Input input) {
        return "<inputData id='i_%1$s' name='%1$s'><variable id='v_%1$s' name='%1$s' typeRef='%2$s'/></inputData>"
                .formatted(input.name(), input.type());
    }

    private static String rule(int number, Row row) {
        String tests = IntStream.range(0, row.tests().size())
                .mapToObj(column -> "<inputEntry id='u_%d_%d'><text><![CDATA[%s]]></text></inputEntry>"
                        .formatted(number, column, row.tests().get(column)))
                .collect(Collectors.joining());
        return "<rule id='r_%1$d'>%2$s<outputEntry id='w_%1$d'><text>\"%3$s\"</text></outputEntry></rule>"
                .formatted(number, tests, row.output());
    }
}
