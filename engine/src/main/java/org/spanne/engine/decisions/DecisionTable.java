package org.spanne.engine.decisions;

import java.util.ArrayList;
import java.util.List;
import org.spanne.engine.decisions.Reading.Refused;
import org.spanne.engine.decisions.Reading.Said;

/**
 * A decision table. Its cells may say what cannot be read, so that one that is being written can be kept.
 *
 * @param policy which of the rows that fit decide
 * @param inputs what is asked
 * @param outputs what is answered
 * @param rows in their order
 */
public record DecisionTable(HitPolicy policy, List<Column> inputs, List<Column> outputs, List<Row> rows) {

    public DecisionTable {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.tests().size() != inputs.size() || row.results().size() != outputs.size()) {
                throw new IllegalArgumentException("A row of a table of %d inputs and %d outputs has %d and %d cells"
                        .formatted(
                                inputs.size(),
                                outputs.size(),
                                row.tests().size(),
                                row.results().size()));
            }
        }
    }

    /**
     * A row.
     *
     * @param tests a cell for each input, in FEEL
     * @param results a cell for each output, in FEEL
     * @param note what somebody wrote beside it; empty for none
     */
    public record Row(List<String> tests, List<String> results, String note) {

        public Row {
            tests = List.copyOf(tests);
            results = List.copyOf(results);
        }
    }

    /**
     * A cell that cannot be read.
     *
     * @param row from 0
     * @param column its column
     * @param refused what is wrong with it
     */
    public record Problem(int row, Column column, Refused refused) {}

    /** The same columns and policy with other rows. */
    public DecisionTable with(List<Row> others) {
        return new DecisionTable(policy, inputs, outputs, others);
    }

    /** The same rows under another policy. */
    public DecisionTable with(HitPolicy other) {
        return new DecisionTable(other, inputs, outputs, rows);
    }

    /** The cells that cannot be read, row by row. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            Row row = rows.get(r);
            for (int c = 0; c < inputs.size(); c++) {
                if (Feel.condition(inputs.get(c), row.tests().get(c)) instanceof Refused refused) {
                    problems.add(new Problem(r, inputs.get(c), refused));
                }
            }
            for (int c = 0; c < outputs.size(); c++) {
                Refused refused = Feel.problem(outputs.get(c), row.results().get(c));
                if (refused != null) {
                    problems.add(new Problem(r, outputs.get(c), refused));
                }
            }
        }
        return problems;
    }

    /**
     * What a row asks of an input.
     *
     * @throws IllegalStateException where the cell cannot be read
     */
    public Condition condition(int row, int input) {
        String cell = rows.get(row).tests().get(input);
        return switch (Feel.condition(inputs.get(input), cell)) {
            case Said(Condition condition) -> condition;
            case Refused refused ->
                throw new IllegalStateException("Row %d, %s: %s is %s"
                        .formatted(row + 1, inputs.get(input).key(), cell, refused.reason()));
        };
    }
}
