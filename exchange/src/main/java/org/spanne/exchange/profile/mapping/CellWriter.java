package org.spanne.exchange.profile.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.spanne.exchange.profile.computation.Row;
import org.spanne.exchange.profile.computation.Term;
import org.spanne.exchange.profile.expression.NotComputable;

/**
 * Computes the cells of a mapped row. One that cannot be computed keeps the text that is at fault, so that checking shows it.
 *
 * @param place the driving source as a person knows it
 */
record CellWriter(Map<String, Term> columns, String place, Notes notes) {

    List<String> header() {
        return List.copyOf(columns.keySet());
    }

    List<String> cells(Row row, long line) {
        List<String> cells = new ArrayList<>(columns.size());
        for (Map.Entry<String, Term> column : columns.entrySet()) {
            try {
                cells.add(column.getValue().in(row).text());
            } catch (NotComputable reason) {
                notes.value(place, line, column.getKey(), reason);
                cells.add(reason.offending());
            }
        }
        return cells;
    }
}
