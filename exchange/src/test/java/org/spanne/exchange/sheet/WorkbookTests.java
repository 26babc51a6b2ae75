package org.spanne.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spanne.exchange.Limits;
import org.spanne.exchange.issue.UnreadableTable;

class WorkbookTests {

    @TempDir
    private Path dir;

    @Test
    void writesCellsAsTheFormatDoes() throws IOException {
        assertThat(rows(sheet -> {
                    sheet.value(0, 0, 1001);
                    sheet.value(0, 1, 0.1 + 0.2);
                    sheet.value(0, 2, 12_345_678_901_234.0);
                    sheet.value(0, 3, true);
                    sheet.value(0, 4, " text ");
                    sheet.value(0, 5, LocalDate.of(2026, 3, 2));
                    sheet.style(0, 5).format("dd.mm.yyyy").set();
                    sheet.value(0, 6, LocalDateTime.of(2026, 3, 2, 9, 30));
                    sheet.style(0, 6).format("yyyy-mm-dd hh:mm").set();
                    sheet.formula(0, 7, "SUM(A1:B1)");
                    sheet.value(0, 8, 0.75);
                    sheet.style(0, 8).format("0.00 \"d\"").set();
                }))
                .containsExactly(
                        "1:[1001, 0.3, 12345678901234, true,  text , 2026-03-02, 2026-03-02T09:30:00, =SUM(A1:B1), 0.75]");
    }

    @Test
    void leavesBlankRowsOutAndKeepsGaps() throws IOException {
        assertThat(rows(sheet -> {
                    sheet.value(0, 0, "a");
                    sheet.value(0, 2, "c");
                    sheet.value(2, 0, " ");
                    sheet.value(4, 1, "b");
                }))
                .containsExactly("1:[a, , c]", "5:[, b]");
    }

    @Test
    void saysThatAWorkbookWithoutOneOfItsSheetsIsDamaged() throws IOException {
        rows(sheet -> sheet.value(0, 0, "a"));
        Path file = dir.resolve("book.xlsx");
        try (FileSystem parts = FileSystems.newFileSystem(file)) {
            Files.delete(parts.getPath("/xl/worksheets/sheet1.xml"));
        }

        assertThatThrownBy(() -> {
                    try (SheetScanner scanner =
                            Workbook.open(file, "book.xlsx", Limits.USUAL).scan("orders")) {
                        scanner.next();
                    }
                })
                .isInstanceOf(UnreadableTable.class)
                .hasMessageContaining("book.xlsx");
    }

    private List<String> rows(Consumer<Worksheet> fill) throws IOException {
        Path file = dir.resolve("book.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                org.dhatim.fastexcel.Workbook book = new org.dhatim.fastexcel.Workbook(out, "test", "1.0")) {
            fill.accept(book.newWorksheet("orders"));
        }
        List<String> rows = new ArrayList<>();
        Workbook workbook = Workbook.open(file, "book.xlsx", Limits.USUAL);
        assertThat(workbook.sheets()).containsExactly("orders");
        try (SheetScanner scanner = workbook.scan("orders")) {
            while (scanner.next()) {
                rows.add(scanner.line() + ":" + scanner.cells());
            }
        }
        return rows;
    }
}
