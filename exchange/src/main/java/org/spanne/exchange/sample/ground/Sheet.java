package org.spanne.exchange.sample.ground;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spanne.exchange.Column;
import org.spanne.exchange.FolderTable;

/** One file of the folder, written row by row; memory does not grow with it. */
public final class Sheet {

    private final FolderTable table;
    private final int width;
    private final CsvWriter writer;
    private long rows;

    Sheet(FolderTable table, Path folder, String... attributes) throws IOException {
        this.table = table;
        List<String> header =
                new ArrayList<>(table.columns().stream().map(Column::name).toList());
        header.addAll(List.of(attributes));
        width = header.size();
        writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(folder.resolve(table.fileName()));
        writer.writeRecord(header);
    }

    /**
     * Adds a row.
     *
     * @param cells one per column in the format's order, then one per attribute; null for an empty cell
     */
    public void row(@Nullable String... cells) {
        if (cells.length != width) {
            throw new IllegalArgumentException(table.fileName() + " takes " + width + " cells, not " + cells.length);
        }
        writer.writeRecord(cells);
        rows++;
    }

    long rows() {
        return rows;
    }

    FolderTable table() {
        return table;
    }

    void close() throws IOException {
        writer.close();
    }
}
