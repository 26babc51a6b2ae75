package org.spanne.exchange.source;

import java.io.IOException;
import java.io.InputStreamReader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.spanne.exchange.Column;
import org.spanne.exchange.ColumnType;
import org.spanne.exchange.FolderTable;
import org.spanne.exchange.cell.CellText;
import org.spanne.exchange.content.CountedStream;
import org.spanne.exchange.csv.CsvScanner;
import org.spanne.exchange.issue.Issue;
import org.spanne.exchange.issue.IssueCode;
import org.spanne.exchange.issue.UnreadableTable;

/** A pass over a CSV file. */
final class CsvRows implements RawRows {

    private static final String EXCEL_HINT = "sep=";

    private final CountedStream bytes;
    private final CsvScanner scanner;
    private final List<String> header;

    private CsvRows(CountedStream bytes, CsvScanner scanner, List<String> header) {
        this.bytes = bytes;
        this.scanner = scanner;
        this.header = header;
    }

    static CsvRows open(CsvTable table) throws IOException {
        Dialect dialect = table.dialect();
        CountedStream bytes = new CountedStream(table.content());
        CsvScanner scanner = new CsvScanner(
                table.place(),
                new InputStreamReader(bytes, dialect.encoding()),
                dialect.delimiter(),
                dialect.quoted(),
                table.limits().cellChars());
        try {
            List<String> named = table.columns();
            List<String> header = named == null ? readHeader(table, scanner) : named;
            scanner.expect(header.size(), multiLine(table.table(), header));
            return new CsvRows(bytes, scanner, header);
        } catch (IOException e) {
            scanner.close();
            throw e;
        }
    }

    private static List<String> readHeader(CsvTable table, CsvScanner scanner) throws IOException {
        boolean found = scanner.next();
        if (found && CellText.trimmed(scanner.cells().getFirst()).startsWith(EXCEL_HINT)) {
            found = scanner.next();
        }
        if (!found) {
            return List.of();
        }
        IssueCode flaw = scanner.flaw();
        if (flaw != null) {
            throw new UnreadableTable(new Issue(
                    flaw, table.place(), scanner.line(), null, scanner.cells().getFirst(), Map.of()));
        }
        return scanner.cells().stream().map(CellText::trimmed).toList();
    }

    /** Where the columns stand that the format allows line breaks in. */
    private static Set<Integer> multiLine(String table, List<String> header) {
        Set<String> names = FolderTable.named(table).stream()
                .flatMap(known -> known.columns().stream())
                .filter(column -> column.type() instanceof ColumnType.Text text && text.multiLine())
                .map(Column::name)
                .collect(Collectors.toSet());
        return IntStream.range(0, header.size())
                .filter(i -> names.contains(header.get(i).toLowerCase(Locale.ROOT)))
                .boxed()
                .collect(Collectors.toSet());
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public @Nullable RawRow next() throws IOException {
        return scanner.next() ? new RawRow(scanner.line(), scanner.cells(), scanner.flaw()) : null;
    }

    @Override
    public long bytesRead() {
        return bytes.count();
    }

    @Override
    public void close() throws IOException {
        scanner.close();
    }
}
