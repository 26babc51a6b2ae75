package org.spanne.exchange.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.spanne.exchange.Limits;
import org.spanne.exchange.source.FolderSource;

/** Whatever bytes are handed in, the check comes to an end with a report in which every row is accounted for. */
class AnyBytesProperties {

    private static final Limits SMALL = new Limits(10_000, 100, 1L << 22, 1L << 24, 200, 1L << 20);

    private static Path dir = Path.of("");

    @BeforeContainer
    static void makeFolder() throws IOException {
        dir = Files.createTempDirectory("any-bytes");
    }

    @AfterContainer
    static void deleteFolder() throws IOException {
        try (Stream<Path> files = Files.walk(dir)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }

    @Property(tries = 400, shrinking = ShrinkingMode.BOUNDED)
    void csvWithAnyBytesInIt(@ForAll("changes") List<Change> changes) {
        String text = """
                customer_id,name,parent_id,latitude,since,domains
                C1,"Müller ""&"" Söhne",,48.1,2020-01-31,a.example;b.example
                C2,Größe,C1,,,
                C3,"zwei
                Zeilen",C2,-1.5,2020-02-29,
                """;
        hold(dir.resolve("customers.csv"), text.getBytes(StandardCharsets.UTF_8), changes);
    }

    @Property(tries = 200, shrinking = ShrinkingMode.BOUNDED)
    void gzipAndZipWithAnyBytesInThem(@ForAll("changes") List<Change> changes) {
        byte[] rows = "customer_id,name\nC1,Good\n".repeat(20).getBytes(StandardCharsets.UTF_8);
        hold(dir.resolve("customers.csv.gz"), TestFolder.gzip(rows), changes);
        hold(dir.resolve("all.zip"), TestFolder.zip(Map.of("customers.csv", rows, "people.csv", rows)), changes);
    }

    @Property(tries = 200, shrinking = ShrinkingMode.BOUNDED)
    void workbooksWithAnyBytesInThem(@ForAll("changes") List<Change> changes) throws IOException {
        hold(dir.resolve("all.xlsx"), workbook(), changes);
    }

    private static void hold(Path file, byte[] sound, List<Change> changes) {
        byte[] bytes = sound.clone();
        changes.forEach(change -> change.apply(bytes));
        TestFolder.write(file, bytes);
        Collected rows = new Collected();

        CheckReport report =
                FolderCheck.of(FolderSource.open(file, SMALL).delivery()).run(rows);

        assertThat(report.files()).allSatisfy(found -> {
            assertThat(found.read()).isEqualTo(found.accepted() + found.rejected() + found.repeated());
            assertThat(rows.accepted(found.table())).hasSize((int) found.accepted());
        });
        assertThat(report.issues())
                .allSatisfy(issue -> assertThat(issue.sentence(Locale.ENGLISH)).isNotBlank());
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("customers");
            for (int row = 0; row < 20; row++) {
                sheet.value(row, 0, row == 0 ? "customer_id" : "C" + row);
                sheet.value(row, 1, row == 0 ? "name" : "Name");
                sheet.value(row, 2, row);
            }
        }
        return bytes.toByteArray();
    }

    @Provide
    Arbitrary<List<Change>> changes() {
        Arbitrary<Byte> value = Arbitraries.oneOf(
                Arbitraries.bytes(), Arbitraries.of((byte) '"', (byte) ',', (byte) '\n', (byte) '\r', (byte) 0));
        return Combinators.combine(Arbitraries.integers().between(0, 1 << 20), value)
                .as(Change::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    /** One byte is another one. */
    record Change(int place, byte value) {

        void apply(byte[] bytes) {
            bytes[place % bytes.length] = value;
        }
    }
}
