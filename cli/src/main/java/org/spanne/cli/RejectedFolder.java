package org.spanne.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.spanne.exchange.FolderTable;
import org.spanne.exchange.check.CheckedRow;
import org.spanne.exchange.check.CheckedRows;
import org.spanne.exchange.check.RejectedRow;
import org.spanne.exchange.issue.Issue;

/**
 * Writes the rejected rows as a folder to repair and hand in again: per table a CSV file with the source's columns,
 * cells and delimiter, and {@code reasons.txt}, which says for each of them what is wrong.
 */
final class RejectedFolder implements CheckedRows, Closeable {

    private static final String REASONS = "reasons.txt";

    private final Path folder;
    private final Locale locale;
    private final Map<FolderTable, CsvWriter> files = new EnumMap<>(FolderTable.class);
    private final Map<FolderTable, Long> lines = new EnumMap<>(FolderTable.class);
    private final Writer reasons;

    RejectedFolder(Path folder, Locale locale) throws IOException {
        this.folder = folder;
        this.locale = locale;
        Files.createDirectories(folder);
        reasons = Files.newBufferedWriter(folder.resolve(REASONS));
    }

    @Override
    public void accept(FolderTable table, CheckedRow row) {
        // only what is rejected is written
    }

    @Override
    public void reject(FolderTable table, RejectedRow row) {
        files.computeIfAbsent(table, any -> open(table, row.file())).writeRecord(row.cells());
        long line = lines.merge(table, 1L, Long::sum) + 1;
        for (Issue issue : row.issues()) {
            write("%s:%d (%s:%d) %s%n"
                    .formatted(table.fileName(), line, row.file().place(), row.line(), ReportText.told(issue, locale)));
        }
    }

    private CsvWriter open(FolderTable table, RejectedRow.Head head) {
        try {
            CsvWriter file = CsvWriter.builder()
                    .fieldSeparator(head.dialect().delimiter())
                    .build(folder.resolve(table.fileName()));
            file.writeRecord(head.header());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String text) {
        try {
            reasons.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        for (CsvWriter file : files.values()) {
            file.close();
        }
        reasons.close();
    }
}
