package org.spanne.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spanne.intake.arrival.IntakeSettings;
import org.spanne.intake.load.CsvFolder;
import org.spanne.support.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.util.FileSystemUtils;

@ServerTest
class ImportPagesTests {

    private static final String PEOPLE = "person_id,name,unit_id\nP1,Ada,U1\n";
    private static final String UNITS = "unit_id,name\nU1,South\n";
    private static final String CUSTOMERS = "customer_id,name\nC1,Alpha\nC2,Beta\n";

    @TempDir
    private Path temp;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private JdbcClient db;

    @Autowired
    private IntakeSettings settings;

    private Visitor anna;

    @BeforeEach
    void annaIsSignedIn() {
        FileSystemUtils.deleteRecursively(settings.uploads().toFile());
        anna = Visitor.inEmptyHouse(mvc, db, passwords);
    }

    @Test
    void aZipIsUploadedCheckedConfirmedAndImported() throws IOException, InterruptedException {
        CsvFolder.company(temp).row("customers.csv", "C4,,steel,P1,");
        long id = anna.upload(new MockMultipartFile("files", "company.zip", null, zipOf(temp)));

        assertThat(anna.page("/import/" + id)).contains("customers.csv", "order_lines.csv", "Check");
        assertThat(anna.press("/import/" + id + "/check")).isEqualTo("/import/" + id);
        assertThat(anna.pageWhenDone(id))
                .contains("Import 15 rows", "200.00", "1 row with errors goes into quarantine");
        assertThat(count("market.customer")).isZero();

        anna.press("/import/" + id + "/land");
        assertThat(anna.pageWhenDone(id)).contains("Imported on", "Mend 1 row in quarantine");
        assertThat(count("market.customer")).isEqualTo(3);
        assertThat(anna.page("/import")).contains("company.zip", "Anna Admin");
        assertThat(uploadsLeft()).isZero();
    }

    @Test
    void aWorkbookIsImportedSheetBySheet() throws IOException, InterruptedException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            sheet(workbook, "units", UNITS);
            sheet(workbook, "people", PEOPLE);
            sheet(workbook, "customers", CUSTOMERS);
        }
        land(anna.upload(new MockMultipartFile("files", "company.xlsx", null, bytes.toByteArray())));
        assertThat(count("market.customer")).isEqualTo(2);
    }

    @Test
    void semicolonsAndDecimalCommasAreRecognisedSaidAndCanBeChanged() throws InterruptedException {
        long id = anna.upload(
                file("units.csv", UNITS),
                file("people.csv", PEOPLE),
                file("customers.csv", "\uFEFFcustomer_id;name;potential_amount\nC1;Alpha;1.234,50\n"));
        String page = anna.page("/import/" + id);
        assertThat(page)
                .contains("BOM")
                .containsPattern("value=\";\"[^>]*selected")
                .containsPattern("\"true\"[^>]*selected");

        readCustomers(id, "false");
        anna.press("/import/" + id + "/check");
        assertThat(anna.pageWhenDone(id)).contains("NUMBER");

        readCustomers(id, "true");
        land(id);
        assertThat(db.sql("select potential_amount from market.customer")
                        .query(BigDecimal.class)
                        .single())
                .isEqualByComparingTo("1234.50");
    }

    @Test
    void issuesAreListedFilteredAndExported() throws InterruptedException {
        long id = anna.upload(
                file("units.csv", UNITS),
                file("people.csv", PEOPLE + "P2,Ben,U9\n"),
                file("customers.csv", CUSTOMERS + "C3,\n"));
        anna.press("/import/" + id + "/check");
        anna.pageWhenDone(id);
        assertThat(anna.page("/import/" + id + "/issues")).contains("U9", "customers.csv");
        assertThat(anna.page("/import/" + id + "/issues?place=people.csv"))
                .contains("U9")
                .doesNotContain("<td class=\"\">customers.csv");
        assertThat(anna.page("/import/" + id + "/issues/export.csv")).contains("REFERENCE_UNKNOWN", "people.csv,3");
    }

    @Test
    void aFolderOfTheServerIsReadOnlyBelowTheRootsThatWereOpened() {
        assertThat(anna.page("/import/new")).contains("spanne.intake.roots");
        assertThat(Visitor.body(
                        anna.send(post("/import/folder").param("folder", "/etc").param("profile", ""))))
                .contains("switched off");
    }

    @Test
    void anImportThatIsDiscardedLeavesNoFiles() {
        long id = anna.upload(file("customers.csv", CUSTOMERS));
        assertThat(uploadsLeft()).isEqualTo(1);
        assertThat(anna.press("/import/" + id + "/discard")).isEqualTo("/import");
        assertThat(uploadsLeft()).isZero();
        assertThat(anna.page("/import")).contains("Nothing has been imported yet");
    }

    @Test
    void aFileWhoseNameLeadsOutOfTheUploadIsRefused() {
        assertThat(Visitor.body(anna.send(anna.upload(
                                "/import/upload",
                                new MockMultipartFile("files", "../../evil.csv", null, new byte[] {1}))
                        .param("profile", ""))))
                .contains("A file cannot be called &quot;../../evil.csv&quot;");
        assertThat(uploadsLeft()).isZero();
    }

    private void readCustomers(long id, String decimalComma) {
        anna.press(
                "/import/" + id + "/reading",
                Map.of(
                        "path", "customers.csv",
                        "encoding", "UTF-8",
                        "delimiter", ";",
                        "decimalComma", decimalComma));
    }

    private void land(long id) throws InterruptedException {
        anna.press("/import/" + id + "/check");
        anna.pageWhenDone(id);
        anna.press("/import/" + id + "/land");
        assertThat(anna.pageWhenDone(id)).contains("Imported on");
    }

    private static MockMultipartFile file(String name, String content) {
        return new MockMultipartFile("files", name, "text/csv", content.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] zipOf(Path folder) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes);
                var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                zip.putNextEntry(new ZipEntry(file.getFileName().toString()));
                Files.copy(file, zip);
            }
        }
        return bytes.toByteArray();
    }

    private static void sheet(Workbook workbook, String name, String csv) {
        Worksheet sheet = workbook.newWorksheet(name);
        List<String> lines = csv.lines().toList();
        for (int row = 0; row < lines.size(); row++) {
            String[] cells = lines.get(row).split(",", -1);
            for (int column = 0; column < cells.length; column++) {
                sheet.value(row, column, cells[column]);
            }
        }
    }

    private long uploadsLeft() {
        try (var folders = Files.list(settings.uploads())) {
            return folders.count();
        } catch (IOException e) {
            return 0;
        }
    }

    private long count(String table) {
        return db.sql("select count(*) from " + table).query(Long.class).single();
    }
}
