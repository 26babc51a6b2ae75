package org.spanne.exchange.check;

import org.spanne.exchange.FolderTable;

/**
 * Where the rows of a check go, table by table in the format's order, each table's rows in the order of the
 * source.
 */
public interface CheckedRows {

    /** Looks at issues only. */
    CheckedRows NOWHERE = new CheckedRows() {
        @Override
        public void accept(FolderTable table, CheckedRow row) {}

        @Override
        public void reject(FolderTable table, RejectedRow row) {}
    };

    /** A row that may be stored; never one whose id came before. */
    void accept(FolderTable table, CheckedRow row);

    /** A row that is kept out. */
    void reject(FolderTable table, RejectedRow row);
}
