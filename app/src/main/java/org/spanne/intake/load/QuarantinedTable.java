package org.spanne.intake.load;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Queue;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;
import org.spanne.exchange.FolderTable;
import org.spanne.exchange.source.Dialect;
import org.spanne.exchange.source.RawRow;
import org.spanne.exchange.source.RawRows;
import org.spanne.exchange.source.RawTable;
import org.spanne.intake.book.QuarantinedRow;

/**
 * The rows of one table that an import left in quarantine, as a source of rows: those that may be let in now. A row's line
 * is its number in quarantine.
 */
record QuarantinedTable(FolderTable folderTable, String place, Dialect dialect, Pages pages) implements RawTable {

    /** Reads the rows in the order of their numbers. */
    @FunctionalInterface
    interface Pages {
        /** The next rows after a number; none after the last. */
        List<QuarantinedRow> after(long id);
    }

    @Override
    public String table() {
        return folderTable.tableName();
    }

    @Override
    public RawRows open() {
        SequencedSet<String> header = new LinkedHashSet<>();
        for (List<QuarantinedRow> page = pages.after(0);
                !page.isEmpty();
                page = pages.after(page.getLast().id())) {
            page.forEach(row -> header.addAll(row.header()));
        }
        return new Rows(List.copyOf(header), pages);
    }

    private static final class Rows implements RawRows {

        private final List<String> header;
        private final Pages pages;
        private final Queue<QuarantinedRow> ahead = new ArrayDeque<>();
        private long last;

        Rows(List<String> header, Pages pages) {
            this.header = header;
            this.pages = pages;
        }

        @Override
        public List<String> header() {
            return header;
        }

        @Override
        public @Nullable RawRow next() {
            while (true) {
                QuarantinedRow row = ahead.isEmpty() ? nextOfNewPage() : ahead.remove();
                if (row == null) {
                    return null;
                }
                last = row.id();
                if (row.worthAnotherRun()) {
                    return new RawRow(row.id(), inOrder(row));
                }
            }
        }

        private @Nullable QuarantinedRow nextOfNewPage() {
            ahead.addAll(pages.after(last));
            return ahead.poll();
        }

        private List<String> inOrder(QuarantinedRow row) {
            List<String> cells = new ArrayList<>();
            for (String column : header) {
                int position = row.header().indexOf(column);
                cells.add(position < 0 ? "" : row.cell(position));
            }
            return cells;
        }

        @Override
        public void close() {
            ahead.clear();
        }
    }
}
