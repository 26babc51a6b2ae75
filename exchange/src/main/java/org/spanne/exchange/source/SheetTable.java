package org.spanne.exchange.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spanne.exchange.issue.Issue;
import org.spanne.exchange.issue.IssueCode;
import org.spanne.exchange.issue.UnreadableTable;
import org.spanne.exchange.sheet.Workbook;

/** A sheet of a workbook. */
record SheetTable(
        Workbook workbook,
        String sheet,
        Dialect dialect,
        @Nullable List<String> columns) implements SourceTable {

    @Override
    public String path() {
        return workbook.place() + "/" + sheet;
    }

    @Override
    public String table() {
        return sheet.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public String place() {
        return workbook.place() + ", sheet " + sheet;
    }

    @Override
    public SourceTable in(Dialect other) {
        return new SheetTable(workbook, sheet, other, columns);
    }

    @Override
    public SourceTable headed(List<String> names) {
        return new SheetTable(workbook, sheet, dialect, List.copyOf(names));
    }

    @Override
    public InputStream content() throws IOException {
        throw new UnreadableTable(Issue.ofFile(IssueCode.FILE_UNREADABLE, place(), Map.of("reason", "sheet")));
    }

    @Override
    public RawRows open() throws IOException {
        return SheetRows.open(workbook.scan(sheet), columns);
    }
}
