package org.spanne.steering.decision.web;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.spanne.engine.decisions.Analysis;
import org.spanne.engine.decisions.Analysis.Example;
import org.spanne.engine.decisions.DecisionTable;
import org.spanne.engine.decisions.DecisionTable.Problem;
import org.spanne.steering.decision.DecisionPoint;
import org.spanne.steering.decision.DecisionTables;
import org.spanne.steering.decision.TableVersion;
import org.spanne.steering.decision.web.Grid.Cell;

/**
 * A version as a page shows it.
 *
 * @param grid its cells
 * @param problems the cells that cannot be read
 * @param analysis where it is silent or contradicts itself; null where a cell cannot be read
 */
record Sheet(
        DecisionPoint point,
        TableVersion version,
        Grid grid,
        List<Problem> problems,
        @Nullable Analysis analysis) {

    static Sheet of(DecisionPoint point, TableVersion version, DecisionTables decisions) {
        DecisionTable table = version.table();
        return new Sheet(
                point,
                version,
                Grid.of(table),
                table.problems(),
                decisions.analysis(table).orElse(null));
    }

    /** Whether it can be approved. */
    public boolean isComplete() {
        return analysis != null && DecisionTables.isComplete(version.table(), analysis);
    }

    /** Whether past inputs can be put to it. */
    public boolean canBeTried() {
        return analysis != null && analysis.clashes().isEmpty();
    }

    /** The name of the field that cannot be read. */
    public String field(Problem problem) {
        int input = version.table().inputs().indexOf(problem.column());
        return "r" + problem.row()
                + (input >= 0 ? ".t" + input : ".o" + version.table().outputs().indexOf(problem.column()));
    }

    /** The inputs of an example that matter. */
    public List<Named> named(Example example) {
        return IntStream.range(0, example.cells().size())
                .mapToObj(at -> new Named(
                        grid.inputs().get(at).key(),
                        Grid.cell(
                                version.table().inputs().get(at),
                                example.cells().get(at))))
                .filter(named -> !named.cell().isAny())
                .toList();
    }

    /** The inputs of something decided. */
    public List<Named> values(List<? extends @Nullable Object> values) {
        return IntStream.range(0, values.size())
                .mapToObj(at -> new Named(
                        grid.inputs().get(at).key(),
                        Grid.cell(version.table().inputs().get(at), values.get(at))))
                .toList();
    }

    /** A cell with the key of its column. */
    record Named(String column, Cell cell) {}
}
