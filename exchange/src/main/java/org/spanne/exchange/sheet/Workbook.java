package org.spanne.exchange.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.spanne.exchange.Limits;
import org.spanne.exchange.issue.UnreadableTable;

/**
 * An XLSX workbook that was looked through and found harmless.
 *
 * @param file where it lies
 * @param place its name as a person knows it
 * @param sheets the names of its sheets
 */
public record Workbook(Path file, String place, List<String> sheets) {

    /**
     * Looks through a workbook and lists its sheets.
     *
     * @throws UnreadableTable where it is damaged, too large or not harmless
     */
    public static Workbook open(Path file, String place, Limits limits) throws IOException {
        new WorkbookGuard(file, place, limits).check();
        try (ReadableWorkbook workbook = read(file, place)) {
            return new Workbook(
                    file, place, workbook.getSheets().map(Sheet::getName).toList());
        }
    }

    /** Starts reading a sheet. */
    public SheetScanner scan(String sheet) throws IOException {
        ReadableWorkbook workbook = read(file, place);
        try {
            return new SheetScanner(workbook, place, sheet);
        } catch (IOException e) {
            workbook.close();
            throw e;
        }
    }

    private static ReadableWorkbook read(Path file, String place) throws IOException {
        try {
            return new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
        } catch (RuntimeException e) { // the reader throws a variety of them for what it does not expect
            throw new UnreadableTable(WorkbookGuard.damaged(place, String.valueOf(e.getMessage())));
        }
    }
}
