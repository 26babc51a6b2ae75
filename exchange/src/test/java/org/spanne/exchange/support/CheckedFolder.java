package org.spanne.exchange.support;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spanne.exchange.FolderTable;
import org.spanne.exchange.check.CheckReport;
import org.spanne.exchange.check.CheckedRow;
import org.spanne.exchange.check.CheckedRows;
import org.spanne.exchange.check.FolderCheck;
import org.spanne.exchange.check.RejectedRow;
import org.spanne.exchange.source.Delivery;

/** A delivery run through the real check, its accepted and rejected rows kept for a test to look at. */
public final class CheckedFolder implements CheckedRows {

    private final Map<FolderTable, List<Row>> accepted = new EnumMap<>(FolderTable.class);
    private final List<RejectedRow> rejected = new ArrayList<>();
    private final CheckReport report;

    private CheckedFolder(Delivery delivery) {
        report = FolderCheck.of(delivery).run(this);
    }

    /** Checks a delivery. */
    public static CheckedFolder of(Delivery delivery) {
        return new CheckedFolder(delivery);
    }

    /** An accepted row by the names of its columns. */
    public record Row(FolderTable table, CheckedRow row) {

        /** A cell in normal form; empty where there is nothing. */
        public String get(String column) {
            int position = table.position(column);
            @Nullable
            String value =
                    position < 0 ? row.attributes().get(column) : row.values().get(position);
            return value == null ? "" : value;
        }
    }

    @Override
    public void accept(FolderTable table, CheckedRow row) {
        accepted.computeIfAbsent(table, _ -> new ArrayList<>()).add(new Row(table, row));
    }

    @Override
    public void reject(FolderTable table, RejectedRow row) {
        rejected.add(row);
    }

    /** The accepted rows of a table. */
    public List<Row> rows(FolderTable table) {
        return accepted.getOrDefault(table, List.of());
    }

    /** The accepted row whose first column is that id. */
    public Row row(FolderTable table, String id) {
        return rows(table).stream()
                .filter(row -> id.equals(row.row().values().getFirst()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No row " + id + " in " + table.tableName()));
    }

    /** The rows kept out. */
    public List<RejectedRow> rejected() {
        return rejected;
    }

    /** What the check says. */
    public CheckReport report() {
        return report;
    }
}
