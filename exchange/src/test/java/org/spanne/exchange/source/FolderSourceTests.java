package org.spanne.exchange.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spanne.exchange.Limits;
import org.spanne.exchange.issue.Issue;
import org.spanne.exchange.issue.IssueCode;
import org.spanne.exchange.issue.UnreadableTable;

class FolderSourceTests {

    @TempDir
    private Path dir;

    @Test
    void aFolderAndAZipOfItHaveOneFingerprint() throws IOException {
        write("people.csv", "person_id\nP1\n");
        write("calendars/P1.ics", "BEGIN:VCALENDAR");
        Path zip = dir.resolve("all.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream packed = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (String name : List.of("people.csv", "calendars/P1.ics")) {
                packed.putNextEntry(new ZipEntry(name));
                packed.write(Files.readAllBytes(dir.resolve("company").resolve(name)));
            }
        }
        String fingerprint = open("company").fingerprint();

        assertThat(FolderSource.open(zip, Limits.USUAL).fingerprint()).isEqualTo(fingerprint);
        write("people.csv", "person_id\nP2\n");
        assertThat(open("company").fingerprint()).isNotEqualTo(fingerprint);
    }

    @Test
    void readsATableAgainAndAgainAndInAnotherDialect() throws IOException {
        write("Export/Kunden.csv", "Nr;Name\n1;Müller, Söhne\n");
        SourceTable table = open("company").tables().getFirst();

        assertThat(table.path()).isEqualTo("Export/Kunden.csv");
        assertThat(table.table()).isEqualTo("kunden");
        assertThat(rows(table))
                .containsExactly("[Nr, Name]", "2:[1, Müller, Söhne]")
                .isEqualTo(rows(table));
        Dialect commas = new Dialect(StandardCharsets.ISO_8859_1, false, ',', true, false);
        assertThat(rows(table.in(commas))).containsExactly("[Nr;Name]", "2:[1;MÃ¼ller,  SÃ¶hne]");
    }

    @Test
    void readsTheFirstRowAsARowWhereThereIsNoHeader() throws IOException {
        write("Sales.csv", "1\tA\n2\tB\n");
        SourceTable table = open("company").tables().getFirst().headed(List.of("id", "name"));

        assertThat(rows(table)).containsExactly("[id, name]", "1:[1, A]", "2:[2, B]");
    }

    @Test
    void tellsWhoseACalendarMayBe() throws IOException {
        write("calendars/p.17.work.ics", "x");
        write("calendars/old/p18.ics", "x");
        write("p19.ics", "x");

        assertThat(open("company").calendars())
                .singleElement()
                .satisfies(
                        calendar -> assertThat(calendar.possiblePersonIds()).containsExactly("p.17.work", "p.17", "p"))
                .satisfies(calendar -> assertThat(calendar.open(_ -> {})).hasContent("x"));
    }

    @Test
    void opensAnExportedCalendarAsICalendar() throws IOException {
        write("calendars/p17.graph.json", "{\"value\":[{\"start\":{\"dateTime\":\"2026-03-02T09:00:00\"}}]}");

        assertThat(open("company").calendars())
                .singleElement()
                .satisfies(file -> assertThat(file.possiblePersonIds()).containsExactly("p17.graph", "p17"))
                .satisfies(file -> assertThat(file.isExported()).isTrue())
                .satisfies(file -> assertThat(file.open(_ -> {}))
                        .asString(StandardCharsets.UTF_8)
                        .contains("DTSTART:20260302T090000Z"));
    }

    @Test
    void tellsWhoseMailIs() throws IOException {
        write("mail/p17.work.mbox", "x");
        write("mail/p18/0001.EML", "x");
        write("mail/notes.md", "x");
        write("p19.mbox", "x");

        assertThat(open("company").mail())
                .extracting(MailFile::possiblePersonIds)
                .containsExactly(List.of("p17.work", "p17"), List.of("p18"));
    }

    @Test
    void opensASingleFile() throws IOException {
        write("orders.csv", "order_id\nA1\n");

        Delivery delivery = FolderSource.open(dir.resolve("company/orders.csv"), Limits.USUAL)
                .delivery();

        assertThat(delivery.tables()).extracting(RawTable::table).containsExactly("orders");
        assertThat(delivery.issues()).isEmpty();
    }

    @Test
    void takesAFileForAnotherTableWhereACallerSaysSo() throws IOException {
        write("targets.csv", "measure;value\nshare;1,5\n");
        FolderSource source = open("company");
        Dialect points = source.tables().getFirst().dialect().withDecimalComma(false);

        Delivery delivery = source.delivery(List.of(source.tables().getFirst().in(points)));

        assertThat(delivery.tables().getFirst().dialect().decimalComma()).isFalse();
        assertThat(delivery.issues()).extracting(Issue::code).containsExactly(IssueCode.DIALECT_RECOGNISED);
    }

    @Test
    void aZipOfAnOldWindowsWithItsOwnLettersIsRead() throws IOException {
        Path zip = dir.resolve("old.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream packed = new ZipOutputStream(out, Charset.forName("IBM437"))) {
            packed.putNextEntry(new ZipEntry("Aufträge/orders.csv"));
            packed.write("order_id\nA1\n".getBytes(StandardCharsets.UTF_8));
        }
        FolderSource source = FolderSource.open(zip, Limits.USUAL);

        assertThat(source.tables()).extracting(SourceTable::path).containsExactly("Aufträge/orders.csv");
        assertThat(rows(source.tables().getFirst())).containsExactly("[order_id]", "2:[A1]");
    }

    @Test
    void anArchiveThatLiesAboutItsSizeIsStillBounded() throws IOException {
        Path zip = dir.resolve("lie.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream packed = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            packed.putNextEntry(new ZipEntry("orders.csv"));
            packed.write(("order_id\n" + "A1,".repeat(2_000_000)).getBytes(StandardCharsets.UTF_8));
        }
        claimSize(zip, 100);

        assertThat(FolderSource.open(zip, new Limits(1_000, 10, 1L << 20, 1L << 30, 50, 1L << 20))
                        .issues())
                .extracting(Issue::code)
                .containsAnyOf(IssueCode.ARCHIVE_TOO_LARGE, IssueCode.ARCHIVE_DAMAGED)
                .hasSize(1);
    }

    @Test
    void aSheetHasNoBytesOfItsOwn() throws IOException {
        Path book = dir.resolve("book.xlsx");
        try (OutputStream out = Files.newOutputStream(book);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            workbook.newWorksheet("Orders").value(0, 0, "order_id");
        }
        SourceTable sheet = FolderSource.open(book, Limits.USUAL).tables().getFirst();

        assertThat(sheet.table()).isEqualTo("orders");
        assertThat(sheet.place()).isEqualTo("book.xlsx, sheet Orders");
        assertThatThrownBy(sheet::content).isInstanceOf(UnreadableTable.class);
    }

    /** Overwrites the unpacked size in the archive's directory. */
    private static void claimSize(Path zip, int size) throws IOException {
        byte[] bytes = Files.readAllBytes(zip);
        for (int i = 0; i < bytes.length - 4; i++) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
                for (int digit = 0; digit < 4; digit++) {
                    bytes[i + 24 + digit] = (byte) (size >>> (8 * digit));
                }
            }
        }
        Files.write(zip, bytes);
    }

    private FolderSource open(String name) {
        return FolderSource.open(dir.resolve(name), Limits.USUAL);
    }

    private void write(String name, String text) throws IOException {
        Path file = dir.resolve("company").resolve(name);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text);
    }

    private static List<String> rows(RawTable table) throws IOException {
        List<String> rows = new ArrayList<>();
        try (RawRows raw = table.open()) {
            rows.add(raw.header().toString());
            for (RawRow row = raw.next(); row != null; row = raw.next()) {
                rows.add(row.line() + ":" + row.cells());
            }
        }
        return rows;
    }
}
