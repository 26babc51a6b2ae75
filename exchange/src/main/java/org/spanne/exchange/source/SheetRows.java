package org.spanne.exchange.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spanne.exchange.cell.CellText;
import org.spanne.exchange.sheet.SheetScanner;

/**
 * A pass over a sheet. Sheets leave empty cells at the end of a row out, so rows are filled up to the header's
 * width.
 */
record SheetRows(SheetScanner scanner, List<String> header) implements RawRows {

    static SheetRows open(SheetScanner scanner, @Nullable List<String> columns) throws IOException {
        try {
            List<String> header =
                    columns != null ? columns : scanner.next() ? filledHeader(scanner.cells()) : List.of();
            return new SheetRows(scanner, header);
        } catch (IOException e) {
            scanner.close();
            throw e;
        }
    }

    private static List<String> filledHeader(List<String> cells) {
        List<String> names = cells.stream().map(CellText::trimmed).toList();
        int width = names.size();
        while (width > 0 && names.get(width - 1).isEmpty()) {
            width--;
        }
        return names.subList(0, width);
    }

    @Override
    public @Nullable RawRow next() throws IOException {
        if (!scanner.next()) {
            return null;
        }
        List<String> cells = new ArrayList<>(scanner.cells());
        while (cells.size() < header.size()) {
            cells.add("");
        }
        return new RawRow(scanner.line(), cells);
    }

    @Override
    public void close() throws IOException {
        scanner.close();
    }
}
