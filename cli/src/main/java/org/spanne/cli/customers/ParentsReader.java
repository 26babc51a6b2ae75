package org.spanne.cli.customers;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spanne.cli.rows.Columns;
import org.spanne.cli.rows.Complaints;
import org.spanne.cli.rows.Ids;
import org.spanne.cli.rows.Refusal;
import org.spanne.cli.rows.Row;
import org.spanne.cli.rows.TextTable;
import org.spanne.engine.buying.history.RollUp;

/** Reads which customer stands behind which, one a row, and complains of those that stand behind two, or in a ring. */
final class ParentsReader implements Consumer<Row> {

    private final TextTable table;
    private final Ids ids;
    private final Complaints complaints = new Complaints();

    private @Nullable Columns columns;
    private int idColumn;
    private int parentColumn;
    private int[] above = new int[0];

    private ParentsReader(TextTable table, Ids ids) {
        this.table = table;
        this.ids = ids;
    }

    /**
     * The roll-up that a file tells.
     *
     * @param ids numbers the customers, those that only this file names included
     */
    static RollUp read(TextTable table, Ids ids) {
        var reader = new ParentsReader(table, ids);
        reader.makeRoom();
        table.read(reader);
        reader.complaints.refuseIfAny();
        return reader.rollUp();
    }

    @Override
    public void accept(Row row) {
        if (columns == null) {
            columns = new Columns(table.file(), row);
            idColumn = columns.need("customer_id", "a header 'customer_id'");
            parentColumn = columns.need("parent_id", "a header 'parent_id'");
            return;
        }
        if (row.isBlank(idColumn) || row.isBlank(parentColumn)) {
            return;
        }
        int customer = ids.of(row, idColumn);
        int parent = ids.of(row, parentColumn);
        makeRoom();
        if (above[customer] != RollUp.NOBODY && above[customer] != parent) {
            complaints.add(
                    row.line(),
                    "parent_id",
                    row.text(parentColumn),
                    "is a second parent of %s, after %s. Maybe one of them is out of date."
                            .formatted(ids.id(customer), ids.id(above[customer])));
        }
        above[customer] = parent;
    }

    private void makeRoom() {
        int known = above.length;
        if (ids.size() > known) {
            above = Arrays.copyOf(above, Math.max(ids.size(), 2 * known));
            Arrays.fill(above, known, above.length, RollUp.NOBODY);
        }
    }

    private RollUp rollUp() {
        int[] ofAll = Arrays.copyOf(above, ids.size());
        int[] ring = RollUp.ring(ofAll);
        if (ring.length > 0) {
            throw Refusal.ofData("%s: customers stand behind each other in a ring: %s. Maybe one parent_id is wrong."
                    .formatted(
                            table.file(), Arrays.stream(ring).mapToObj(ids::id).collect(Collectors.joining(", "))));
        }
        return new RollUp(ofAll);
    }
}
