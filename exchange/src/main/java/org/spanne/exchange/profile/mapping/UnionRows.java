package org.spanne.exchange.profile.mapping;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spanne.exchange.profile.planning.QueryPlan;
import org.spanne.exchange.source.RawRow;
import org.spanne.exchange.source.RawRows;

/** The rows of several mappings one after another, in the columns of all of them. */
final class UnionRows implements RawRows {

    private final List<String> header;
    private final List<QueryPlan> plans;
    private final Mapping mapping;
    private int next;
    private long bytesBefore;
    private @Nullable RawRows current;
    private int[] positions = {};

    UnionRows(List<String> header, List<QueryPlan> plans, Mapping mapping) {
        this.header = header;
        this.plans = plans;
        this.mapping = mapping;
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public @Nullable RawRow next() throws IOException {
        while (true) {
            RawRow row = current == null ? null : current.next();
            if (row != null) {
                return row.flaw() == null ? inPlace(row) : row;
            }
            if (next == plans.size()) {
                return null;
            }
            openNext();
        }
    }

    private void openNext() throws IOException {
        if (current != null) {
            bytesBefore += current.bytesRead();
            current.close();
            current = null;
        }
        RawRows rows = mapping.rows(plans.get(next++));
        positions = header.stream().mapToInt(rows.header()::indexOf).toArray();
        current = rows;
    }

    private RawRow inPlace(RawRow row) {
        List<String> cells = new ArrayList<>(positions.length);
        for (int position : positions) {
            cells.add(position < 0 ? "" : row.cells().get(position));
        }
        return new RawRow(row.line(), cells);
    }

    @Override
    public long bytesRead() {
        return bytesBefore + (current == null ? 0 : current.bytesRead());
    }

    @Override
    public void close() throws IOException {
        if (current != null) {
            current.close();
        }
    }
}
