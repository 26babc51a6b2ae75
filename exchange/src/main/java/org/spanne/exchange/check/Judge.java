package org.spanne.exchange.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spanne.exchange.Column;
import org.spanne.exchange.ColumnType;
import org.spanne.exchange.FolderTable;
import org.spanne.exchange.ids.IdHash;
import org.spanne.exchange.issue.IssueCode;
import org.spanne.exchange.row.ColumnMatch;
import org.spanne.exchange.row.RowReader;
import org.spanne.exchange.source.RawRow;
import org.spanne.exchange.source.RawTable;

/**
 * Judges a row by itself and by the rows of other tables; what is left is its own table: duplicates and parents.
 */
final class Judge {

    private final FolderTable table;
    private final Ledger ledger;
    private final String place;
    private final RowReader reader;
    private final List<Pointer> pointers = new ArrayList<>();
    private final int[] key;
    private final int quantity;
    private int parent = -1;

    Judge(RawTable source, ColumnMatch match, Ledger ledger) {
        this.table = match.table();
        this.ledger = ledger;
        place = source.place();
        reader = new RowReader(match, place, source.dialect(), ledger.zones());
        key = table.key().stream().mapToInt(table::position).toArray();
        quantity = table == FolderTable.ORDER_LINES ? table.position("quantity") : -1;
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            if (column.type() instanceof ColumnType.Reference reference) {
                if (reference.table() == table) {
                    parent = i;
                } else {
                    pointers.add(new Pointer(i, column.name(), reference.table()));
                }
            }
        }
    }

    /** Reads and judges a row; false where it is blank. */
    boolean read(RawRow row) {
        if (!reader.read(row)) {
            return false;
        }
        for (Pointer pointer : pointers) {
            String id = reader.value(pointer.position);
            if (id != null) {
                check(pointer, id);
            }
        }
        if (quantity >= 0 && reader.value(quantity) != null && reader.number(quantity) < 0) {
            checkNegativeQuantity();
        }
        return true;
    }

    private void check(Pointer pointer, String id) {
        IssueCode problem = ledger.problem(pointer.table, IdHash.of(id));
        if (problem != null) {
            refuse(problem, pointer.column, id, pointer.table);
        } else if (ledger.unchecked(pointer.table)) {
            ledger.reportUnchecked(place, pointer.column, pointer.table);
        }
    }

    void refuse(IssueCode problem, String column, @Nullable String value, FolderTable target) {
        reader.add(problem, column, value, Map.of("table", target.fileName()));
    }

    private void checkNegativeQuantity() {
        String order = reader.value(table.position("order_id"));
        IssueCode problem = order == null ? null : ledger.negativeQuantityProblem(IdHash.of(order));
        if (problem != null) {
            reader.add(problem, "quantity", reader.value(quantity), Map.of());
        }
    }

    RowReader row() {
        return reader;
    }

    /** The hash of the row's key; of the whole row where the table has none; 0 where a part of the key is wrong. */
    long key() {
        if (key.length == 1) {
            String id = reader.value(key[0]);
            return id == null ? 0 : IdHash.of(id);
        }
        long state = IdHash.start();
        if (key.length == 0) {
            return table == FolderTable.COMPANY ? 1 : IdHash.finish(reader.hashed(state));
        }
        for (int position : key) {
            String part = reader.value(position);
            state = IdHash.with(state, part == null ? "" : part);
        }
        return IdHash.finish(state);
    }

    /** What tells the row's content apart, in 32 bits: only compared between rows of one key. */
    int content() {
        long hash = IdHash.finish(reader.hashed(IdHash.start()));
        return (int) (hash >>> 32);
    }

    /** The row's id, for a sentence. */
    @Nullable
    String id() {
        return key.length == 0 ? null : reader.value(key[0]);
    }

    /** The hash of the parent's id, 0 where the row has none or the table no parents. */
    long parent() {
        String id = parent < 0 ? null : reader.value(parent);
        return id == null ? 0 : IdHash.of(id);
    }

    /** Whether rows of the table have parents in the same table. */
    boolean hasParents() {
        return parent >= 0 && reader.match().positions().contains(parent);
    }

    private record Pointer(int position, String column, FolderTable table) {}
}
