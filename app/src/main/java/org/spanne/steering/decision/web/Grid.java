package org.spanne.steering.decision.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spanne.engine.decisions.Column;
import org.spanne.engine.decisions.Condition;
import org.spanne.engine.decisions.DecisionTable;
import org.spanne.engine.decisions.DecisionTable.Problem;
import org.spanne.engine.decisions.DecisionTable.Row;
import org.spanne.engine.decisions.Domain;
import org.spanne.engine.decisions.Feel;
import org.spanne.engine.decisions.Reading.Said;

/**
 * A table as a page draws it.
 *
 * @param inputs the headings
 * @param outputs the headings of what comes out
 * @param lines the rows
 */
record Grid(List<Heading> inputs, List<Heading> outputs, List<Line> lines) {

    /**
     * A column.
     *
     * @param kind how its cells are filled in
     * @param values all that can be chosen
     */
    record Heading(String key, Kind kind, List<String> values) {}

    /** How a cell is filled in. */
    enum Kind {
        CHOICE,
        YES_NO,
        NUMBER,
        DAY
    }

    /** A row. */
    record Line(List<Cell> tests, List<Cell> results, String note) {}

    /**
     * A cell.
     *
     * @param text as it is typed
     * @param chosen the values that fit, where values are chosen; none for any
     * @param others the values that do not fit, where they are fewer than those that do
     * @param bad whether it cannot be read
     */
    record Cell(String text, List<String> chosen, List<String> others, boolean bad) {

        /** Whether everything fits. */
        public boolean isAny() {
            return text.equals(Feel.ANYTHING);
        }

        /** For the page: whether a box is ticked. */
        public boolean has(String value) {
            return chosen.contains(value);
        }
    }

    static Grid of(DecisionTable table) {
        Set<String> bad = table.problems().stream().map(Grid::place).collect(Collectors.toSet());
        List<Line> lines = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            Row each = table.rows().get(row);
            lines.add(new Line(
                    cells(row, table.inputs(), each.tests(), bad),
                    cells(row, table.outputs(), each.results(), bad),
                    each.note()));
        }
        return new Grid(headings(table.inputs()), headings(table.outputs()), lines);
    }

    private static String place(Problem problem) {
        return problem.row() + " " + problem.column().key();
    }

    private static List<Heading> headings(List<Column> columns) {
        return columns.stream().map(Grid::heading).toList();
    }

    private static Heading heading(Column column) {
        return switch (column.domain()) {
            case Domain.Choice(List<String> values) -> new Heading(column.key(), Kind.CHOICE, values);
            case Domain.YesNo _ -> new Heading(column.key(), Kind.YES_NO, List.of("true", "false"));
            case Domain.Numeric _ -> new Heading(column.key(), Kind.NUMBER, List.of());
            case Domain.Day _ -> new Heading(column.key(), Kind.DAY, List.of());
        };
    }

    private static List<Cell> cells(int row, List<Column> columns, List<String> texts, Set<String> bad) {
        List<Cell> cells = new ArrayList<>();
        for (int at = 0; at < columns.size(); at++) {
            Column column = columns.get(at);
            cells.add(cell(column, texts.get(at), bad.contains(row + " " + column.key())));
        }
        return cells;
    }

    private static Cell cell(Column column, String text, boolean bad) {
        if (!bad && Feel.condition(column, text) instanceof Said(Condition condition)) {
            return cell(column, condition);
        }
        return new Cell(text, List.of(), List.of(), true);
    }

    /** A condition as a cell, typed as briefly as it can be read again. */
    static Cell cell(Column column, Condition condition) {
        String text = Feel.cell(column, condition).replaceAll("date\\(\"([0-9-]+)\"\\)", "$1");
        if (!(condition instanceof Condition.OneOf(Set<Object> fitting, boolean unknown))) {
            return new Cell(text, List.of(), List.of(), false);
        }
        List<String> chosen =
                new ArrayList<>(fitting.stream().map(Object::toString).toList());
        List<String> others = new ArrayList<>(heading(column).values());
        others.removeAll(chosen);
        return new Cell(text, chosen, !unknown && others.size() < chosen.size() ? others : List.of(), false);
    }

    /** A single value as a cell. */
    static Cell cell(Column column, @Nullable Object value) {
        Object known = value instanceof Integer whole ? BigDecimal.valueOf(whole) : value;
        return cell(column, Condition.exactly(column.domain(), known));
    }
}
