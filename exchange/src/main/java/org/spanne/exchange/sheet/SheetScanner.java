package org.spanne.exchange.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.spanne.exchange.issue.UnreadableTable;

/** Reads the rows of a sheet one by one, blank ones left out, all cells as texts. */
public final class SheetScanner implements Closeable {

    private final ReadableWorkbook workbook;
    private final String place;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private long line;
    private List<String> cells = List.of();

    SheetScanner(ReadableWorkbook workbook, String place, String sheet) throws IOException {
        this.workbook = workbook;
        this.place = place;
        Sheet found = workbook.findSheet(sheet)
                .orElseThrow(() -> new UnreadableTable(WorkbookGuard.damaged(place, "no sheet " + sheet)));
        this.stream = rows(found, place);
        this.rows = stream.iterator();
    }

    private static Stream<Row> rows(Sheet sheet, String place) throws IOException {
        try {
            return sheet.openStream();
        } catch (RuntimeException e) { // the reader throws a variety of them for what it does not expect
            throw new UnreadableTable(WorkbookGuard.damaged(place, String.valueOf(e.getMessage())));
        }
    }

    /** Goes to the next row; false after the last. */
    public boolean next() throws IOException {
        try {
            while (rows.hasNext()) {
                Row row = rows.next();
                cells = row.stream().map(SheetCell::text).toList();
                line = row.getRowNum();
                if (!cells.stream().allMatch(String::isBlank)) {
                    return true;
                }
            }
            return false;
        } catch (RuntimeException e) { // the reader throws a variety of them for what it does not expect
            throw new UnreadableTable(WorkbookGuard.damaged(place, String.valueOf(e.getMessage())));
        }
    }

    /** The row's number in the sheet, counted from 1. */
    public long line() {
        return line;
    }

    /** The row's cells up to its last filled one. */
    public List<String> cells() {
        return cells;
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }
}
