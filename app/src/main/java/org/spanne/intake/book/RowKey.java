package org.spanne.intake.book;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spanne.exchange.FolderTable;

/** What tells a row of a table apart, as far as it can be read from a row that was kept out. */
public final class RowKey {

    private RowKey() {}

    /** The cells of the table's key; null where the table has none or the row does not fill it. */
    public static String @Nullable [] of(FolderTable table, List<String> header, List<String> cells) {
        List<String> key = new ArrayList<>();
        for (String column : table.key()) {
            int position = position(header, column);
            if (position < 0 || position >= cells.size() || cells.get(position).isBlank()) {
                return null;
            }
            key.add(cells.get(position).strip());
        }
        return key.isEmpty() ? null : key.toArray(String[]::new);
    }

    private static int position(List<String> header, String column) {
        for (int i = 0; i < header.size(); i++) {
            if (header.get(i).strip().equalsIgnoreCase(column)) {
                return i;
            }
        }
        return -1;
    }
}
