package org.spanne.exchange.check;

import static org.spanne.exchange.check.Broken.broken;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.spanne.exchange.FolderTable;
import org.spanne.exchange.Limits;
import org.spanne.exchange.issue.IssueCode;

/** Zips, gzips and workbooks, sound and hostile. */
final class BrokenArchives {

    private static final Limits TIGHT = new Limits(1_000_000, 30, 8L << 20, 16L << 20, 50, 1L << 20);

    private BrokenArchives() {}

    static Broken[] all() {
        return new Broken[] {
            broken("sound zip", TestFolder::zipped),
            broken("sound gzip", f -> f.gzipped("orders.csv").gzipped("order_lines.csv")),
            broken(
                    "zip with a path out of it",
                    f -> f.file("../../etc/targets.csv", "measure,value", "BAD,1")
                            .zipped(),
                    IssueCode.ARCHIVE_PATH_OUTSIDE),
            broken(
                    "zip with an absolute path",
                    f -> f.file("/etc/targets.csv", "measure,value", "BAD,1")
                            .file("C:\\targets.csv", "measure,value", "BAD,1")
                            .zipped(),
                    IssueCode.ARCHIVE_PATH_OUTSIDE),
            broken(
                            "zip bomb in an entry",
                            f -> f.bytes("BAD.csv", new byte[4 << 20]).zipped(),
                            IssueCode.ARCHIVE_TOO_LARGE)
                    .within(TIGHT),
            broken("zip bomb in the sum", f -> manyLarge(f).zipped(), IssueCode.ARCHIVE_TOO_LARGE)
                    .within(TIGHT)
                    .acceptingNothing(),
            broken("zip with too many entries", f -> manySmall(f).zipped(), IssueCode.ARCHIVE_TOO_LARGE)
                    .within(TIGHT)
                    .acceptingNothing(),
            broken("folder with too many files", BrokenArchives::manySmall, IssueCode.ARCHIVE_TOO_LARGE)
                    .within(TIGHT)
                    .acceptingNothing(),
            broken(
                    "zip in a zip",
                    f -> f.bytes("more.zip", TestFolder.zip(Map.of("x.csv", new byte[] {'B', 'A', 'D'})))
                            .zipped(),
                    IssueCode.ARCHIVE_NESTED),
            broken("zip cut short", f -> cutShort(f.zipped()), IssueCode.ARCHIVE_DAMAGED)
                    .acceptingNothing(),
            broken("text named .zip", f -> f.handIn("text.zip").file("../text.zip", "hello"), IssueCode.ARCHIVE_DAMAGED)
                    .acceptingNothing(),
            broken(
                            "gzip bomb",
                            f -> f.without("targets.csv").bytes("targets.csv.gz", TestFolder.gzip(new byte[4 << 20])),
                            IssueCode.ARCHIVE_TOO_LARGE)
                    .within(TIGHT)
                    .accepting(FolderTable.TARGETS, 0),
            broken(
                            "gzip cut short",
                            f -> f.without("targets.csv").bytes("targets.csv.gz", half(TestFolder.gzip(rows()))),
                            IssueCode.ARCHIVE_DAMAGED)
                    .accepting(FolderTable.TARGETS, 0),
            broken("text named .gz", f -> f.renamed("targets.csv", "targets.csv.gz"), IssueCode.ARCHIVE_DAMAGED)
                    .accepting(FolderTable.TARGETS, 0),
            workbook("sound workbook", BrokenArchives::soundWorkbook),
            workbook("workbook with a formula", f -> book(f, BrokenArchives::formula), IssueCode.FORMULA),
            workbook(
                    "workbook with numbers for dates", f -> book(f, BrokenArchives::serialDate), IssueCode.DATE_SERIAL),
            workbook(
                            "workbook cut short",
                            f -> f.handIn("company.xlsx").bytes("../company.xlsx", half(workbookBytes(sheet -> {}))),
                            IssueCode.WORKBOOK_DAMAGED)
                    .acceptingNothing(),
            workbook(
                            "text named .xlsx",
                            f -> f.handIn("company.xlsx").file("../company.xlsx", "hello"),
                            IssueCode.WORKBOOK_DAMAGED)
                    .acceptingNothing(),
            workbook(
                            "old workbook",
                            f -> f.handIn("company.xls").file("../company.xls", "hello"),
                            IssueCode.WORKBOOK_OLD)
                    .acceptingNothing(),
            hostile(
                    "workbook with an external entity",
                    "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>",
                    "<c r=\"A1\" t=\"inlineStr\"><is><t>&e;</t></is></c>",
                    IssueCode.WORKBOOK_EXTERNAL_ENTITY),
            hostile(
                    "workbook with a billion laughs",
                    "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]>",
                    "<c r=\"A1\" t=\"inlineStr\"><is><t>&b;</t></is></c>",
                    IssueCode.WORKBOOK_EXTERNAL_ENTITY),
            hostile(
                    "workbook with a cell a billion columns off",
                    "",
                    "<c r=\"ZZZZZZ1\"><v>1</v></c>",
                    IssueCode.WORKBOOK_TOO_LARGE),
            hostile("workbook with unclosed XML", "", "<c r=\"A1\"><v>1</v>", IssueCode.WORKBOOK_DAMAGED),
            hostile(
                    "workbook with an endless cell",
                    "",
                    "<c r=\"A1\" t=\"inlineStr\"><is><t>" + "x".repeat(1_000_001) + "</t></is></c>",
                    IssueCode.WORKBOOK_TOO_LARGE),
        };
    }

    private static Broken workbook(String name, UnaryOperator<TestFolder> damage, IssueCode... codes) {
        return broken(name, damage, codes)
                .acceptingNothing()
                .accepting(FolderTable.UNITS, 1)
                .accepting(FolderTable.PEOPLE, 1)
                .accepting(FolderTable.CUSTOMERS, 1);
    }

    /** A workbook by hand whose only sheet has these cells. */
    private static Broken hostile(String name, String prolog, String cells, IssueCode code) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
        parts.put(
                "xl/worksheets/sheet1.xml",
                prolog + "<worksheet><sheetData><row r=\"1\">" + cells + "</row></sheetData></worksheet>");
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        parts.forEach((part, xml) -> bytes.put(part, xml.getBytes(StandardCharsets.UTF_8)));
        byte[] book = TestFolder.zip(bytes);
        return broken(name, f -> f.handIn("company.xlsx").bytes("../company.xlsx", book), code)
                .acceptingNothing();
    }

    private static TestFolder soundWorkbook(TestFolder folder) {
        return book(folder, sheet -> {});
    }

    private static TestFolder book(TestFolder folder, Sheet customers) {
        return folder.handIn("company.xlsx").bytes("../company.xlsx", workbookBytes(customers));
    }

    private static void formula(Worksheet sheet) {
        sheet.value(3, 0, "BAD");
        sheet.formula(3, 1, "1+1");
    }

    private static void serialDate(Worksheet sheet) {
        sheet.value(3, 0, "C9");
        sheet.value(3, 1, "BAD");
        sheet.value(3, 2, 46_083);
    }

    private static byte[] workbookBytes(Sheet customers) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet people = workbook.newWorksheet("people");
            line(people, 0, "person_id", "name", "unit_id");
            line(people, 1, "P1", "Anna", "U1");
            Worksheet units = workbook.newWorksheet("units");
            line(units, 0, "unit_id", "name");
            line(units, 1, "U1", "House");
            Worksheet sheet = workbook.newWorksheet("customers");
            line(sheet, 0, "customer_id", "name", "since");
            line(sheet, 1, "C1", "Good");
            sheet.value(1, 2, LocalDate.of(2026, 3, 2));
            sheet.style(1, 2).format("yyyy-mm-dd").set();
            customers.fill(sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void line(Worksheet sheet, int row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            sheet.value(row, i, cells[i]);
        }
    }

    private static TestFolder manyLarge(TestFolder folder) {
        for (int i = 0; i < 4; i++) {
            folder.bytes("noise" + i + ".csv", noise(5 << 20));
        }
        return folder;
    }

    private static byte[] noise(int length) {
        byte[] bytes = new byte[length];
        new Random(11).nextBytes(bytes);
        return bytes;
    }

    private static TestFolder manySmall(TestFolder folder) {
        for (int i = 0; i < 40; i++) {
            folder.file("note" + i + ".csv", "a");
        }
        return folder;
    }

    private static TestFolder cutShort(TestFolder folder) {
        try {
            Path zip = folder.dir().resolve("company.zip");
            TestFolder.write(zip, half(Files.readAllBytes(zip)));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] half(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length / 2);
    }

    private static byte[] rows() {
        StringBuilder rows = new StringBuilder("measure,value\n");
        for (int i = 0; i < 1_000; i++) {
            rows.append("BAD").append(i * 7919).append(',').append(i).append('\n');
        }
        return rows.toString().getBytes(StandardCharsets.UTF_8);
    }

    private interface Sheet {
        void fill(Worksheet sheet);
    }
}
