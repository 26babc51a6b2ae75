package org.spanne.exchange.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.spanne.exchange.FolderTable;

/** Keeps the rows of a small check. */
final class Collected implements CheckedRows {

    private final Map<FolderTable, List<CheckedRow>> accepted = new EnumMap<>(FolderTable.class);
    private final Map<FolderTable, List<RejectedRow>> rejected = new EnumMap<>(FolderTable.class);

    @Override
    public void accept(FolderTable table, CheckedRow row) {
        accepted.computeIfAbsent(table, any -> new ArrayList<>()).add(row);
    }

    @Override
    public void reject(FolderTable table, RejectedRow row) {
        rejected.computeIfAbsent(table, any -> new ArrayList<>()).add(row);
    }

    List<CheckedRow> accepted(FolderTable table) {
        return accepted.getOrDefault(table, List.of());
    }

    List<RejectedRow> rejected(FolderTable table) {
        return rejected.getOrDefault(table, List.of());
    }

    /** All accepted rows as one text. */
    String acceptedText() {
        return accepted.toString();
    }
}
