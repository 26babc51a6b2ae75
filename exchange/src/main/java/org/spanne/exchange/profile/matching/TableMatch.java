package org.spanne.exchange.profile.matching;

import java.util.List;
import org.spanne.exchange.FolderTable;

/**
 * A table of the company folder that a file of an export probably holds.
 *
 * @param table the table
 * @param confidence from 0 to 1, comparable between tables
 * @param columns the columns that match, in the order of the file; each header and each column at most once
 * @param missing required columns that nothing matches
 */
public record TableMatch(FolderTable table, double confidence, List<ColumnMatch> columns, List<String> missing) {

    public TableMatch {
        columns = List.copyOf(columns);
        missing = List.copyOf(missing);
    }
}
