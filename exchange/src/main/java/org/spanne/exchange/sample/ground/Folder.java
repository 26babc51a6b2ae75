package org.spanne.exchange.sample.ground;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.spanne.exchange.FolderTable;

/** The company folder being written. */
public final class Folder implements Closeable {

    private final Path path;
    private final List<Sheet> sheets = new ArrayList<>();

    /**
     * @param path an existing folder
     */
    public Folder(Path path) {
        this.path = path;
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    /** Begins a file; every table is begun once. */
    public Sheet sheet(FolderTable table, String... attributes) {
        try {
            Sheet sheet = new Sheet(table, path, attributes);
            sheets.add(sheet);
            return sheet;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rows written so far, of all files. */
    public long rows() {
        return sheets.stream().mapToLong(Sheet::rows).sum();
    }

    /** Rows written so far, by file. */
    public Map<FolderTable, Long> rowsByTable() {
        Map<FolderTable, Long> rows = new EnumMap<>(FolderTable.class);
        sheets.forEach(sheet -> rows.put(sheet.table(), sheet.rows()));
        return rows;
    }

    @Override
    public void close() throws IOException {
        IOException first = null;
        for (Sheet sheet : sheets) {
            try {
                sheet.close();
            } catch (IOException e) {
                first = first == null ? e : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
