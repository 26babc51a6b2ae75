package org.spanne.intake.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spanne.access.AuditTrail;
import org.spanne.access.Rights;
import org.spanne.exchange.FolderTable;
import org.spanne.exchange.Limits;
import org.spanne.exchange.issue.UnreadableTable;
import org.spanne.exchange.source.FolderSource;
import org.spanne.exchange.source.RawRow;
import org.spanne.exchange.source.RawRows;
import org.spanne.exchange.source.SourceTable;
import org.spanne.intake.book.Quarantine;
import org.spanne.intake.book.QuarantinedRow;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Rows in quarantine as a CSV file that can be mended in a spreadsheet and read back. The first column numbers the rows,
 * the second says what is wrong; the others are the source's own.
 */
@Component
class QuarantineFile {

    private static final String NUMBER = "spanne_row";
    private static final String PROBLEMS = "spanne_problems";
    private static final int AT_A_TIME = 1_000;

    private final Quarantine quarantine;
    private final AuditTrail audit;

    QuarantineFile(Quarantine quarantine, AuditTrail audit) {
        this.quarantine = quarantine;
        this.audit = audit;
    }

    /** What became of a file that was read back. */
    sealed interface ReadBack {

        /**
         * It was understood.
         *
         * @param mended rows that differ from what stood in quarantine, and stand there mended now
         * @param gone rows that are not in this quarantine any more
         */
        record Done(int mended, int gone) implements ReadBack {}

        /**
         * It was not.
         *
         * @param key message that says why and what to do
         * @param detail what the message names
         */
        record Refused(String key, String detail) implements ReadBack {}
    }

    void write(long importId, FolderTable table, Locale language, OutputStream out) throws IOException {
        SequencedSet<String> columns = new LinkedHashSet<>();
        each(importId, table, row -> columns.addAll(row.header()));
        OutputStreamWriter text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            List<String> header = new ArrayList<>(List.of(NUMBER, PROBLEMS));
            header.addAll(columns);
            csv.writeRecord(header);
            each(importId, table, row -> csv.writeRecord(cells(row, columns, language)));
        }
    }

    private void each(long importId, FolderTable table, Consumer<QuarantinedRow> action) {
        for (List<QuarantinedRow> page = quarantine.after(importId, table, 0, AT_A_TIME);
                !page.isEmpty();
                page = quarantine.after(importId, table, page.getLast().id(), AT_A_TIME)) {
            page.forEach(action);
        }
    }

    private static List<String> cells(QuarantinedRow row, SequencedSet<String> columns, Locale language) {
        List<String> cells = new ArrayList<>();
        cells.add(Long.toString(row.id()));
        cells.add(row.issues().stream().map(issue -> issue.sentence(language)).collect(Collectors.joining(" ")));
        columns.forEach(
                column -> cells.add(FormulaGuard.guarded(row.cell(row.header().indexOf(column)))));
        return cells;
    }

    /** Reads a mended file back; rows that equal what stands in quarantine are left alone. */
    @Transactional
    ReadBack read(long importId, Path file, Rights by) throws IOException {
        List<SourceTable> tables = FolderSource.open(file, Limits.USUAL).tables();
        if (tables.size() != 1) {
            return new ReadBack.Refused(
                    "intake.quarantine.no-table", file.getFileName().toString());
        }
        try (RawRows rows = tables.getFirst().open()) {
            int number = rows.header().indexOf(NUMBER);
            if (number < 0) {
                return new ReadBack.Refused("intake.quarantine.no-number", NUMBER);
            }
            int mended = 0;
            int gone = 0;
            for (RawRow row = rows.next(); row != null; row = rows.next()) {
                QuarantinedRow kept = find(importId, row.cells(), number);
                if (kept == null) {
                    gone++;
                } else if (mend(kept, rows.header(), row.cells(), by.name())) {
                    mended++;
                }
            }
            audit.write(by, "intake.audit.mended", mended + " × " + file.getFileName() + " (" + importId + ")");
            return new ReadBack.Done(mended, gone);
        } catch (UnreadableTable e) {
            return new ReadBack.Refused(
                    "intake.quarantine.no-table", file.getFileName().toString());
        }
    }

    private @Nullable QuarantinedRow find(long importId, List<String> cells, int number) {
        String text = number < cells.size() ? cells.get(number) : "";
        return text.matches("\\d{1,18}")
                ? quarantine
                        .byId(Long.parseLong(text))
                        .filter(row -> row.importId() == importId)
                        .orElse(null)
                : null;
    }

    private boolean mend(QuarantinedRow kept, List<String> header, List<String> cells, String by) {
        List<String> mended = new ArrayList<>();
        for (int i = 0; i < kept.header().size(); i++) {
            int position = header.indexOf(kept.header().get(i));
            boolean given = position >= 0 && position < cells.size();
            mended.add(given ? FormulaGuard.unguarded(cells.get(position)) : kept.cell(i));
        }
        if (mended.equals(kept.cells())) {
            return false;
        }
        quarantine.mend(kept, mended, by);
        return true;
    }
}
