package org.spanne.intake.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spanne.exchange.FolderTable;
import org.spanne.exchange.source.Dialect;
import org.spanne.intake.book.Reading;

/**
 * A file as it was recognised, for a person to confirm.
 *
 * @param path its path below the folder
 * @param table the table its name stands for; null where it stands for none
 * @param dialect how it is read
 * @param header its column names
 * @param missing columns its table needs and it does not have
 * @param further columns its table does not know
 * @param rows its first rows
 * @param problem why it cannot be read, as a sentence; null where it can
 */
record FileView(
        String path,
        @Nullable FolderTable table,
        Dialect dialect,
        List<String> header,
        List<String> missing,
        List<String> further,
        List<List<String>> rows,
        @Nullable String problem) {

    /** How it is read, for a page to show and change. */
    public Reading reading() {
        return Reading.of(dialect);
    }

    /** Whether its rows can be taken as they stand. */
    public boolean fits() {
        return problem == null && table != null && missing.isEmpty();
    }

    /** Whether its columns have to be matched by a person. */
    public boolean needsMatching() {
        return problem == null && !fits();
    }
}
