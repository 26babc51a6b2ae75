package org.spanne.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spanne.support.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ServerTest
class QuarantinePagesTests {

    private static final Pattern ROW = Pattern.compile("id=\"row-(\\d+)\"");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private JdbcClient db;

    private Visitor anna;
    private long id;
    private String quarantine = "";

    @BeforeEach
    void twoCustomersAreKeptOut() throws InterruptedException {
        anna = Visitor.inEmptyHouse(mvc, db, passwords);
        id = anna.upload(
                file("units.csv", "unit_id,name\nU1,South\n"),
                file("people.csv", "person_id,name,unit_id\nP1,Ada,U1\n"),
                file(
                        "customers.csv",
                        "customer_id,name,employees,note\nC1,Alpha,5,a\nC2,,7,\"=1+1\"\nC3,Gamma,many,c\n"));
        quarantine = "/import/" + id + "/quarantine";
        anna.press("/import/" + id + "/check");
        anna.pageWhenDone(id);
        anna.press("/import/" + id + "/land");
        anna.pageWhenDone(id);
    }

    @Test
    void aCellIsMendedInPlaceAndTheRowRunAgain() throws InterruptedException {
        long row = firstRow(anna.page(quarantine + "?code=NUMBER_INVALID"));
        String mended = Visitor.body(anna.send(
                post(quarantine + "/" + row + "/mend").param("column", "2").param("value", "12")));
        assertThat(mended.strip()).startsWith("<article").contains("id=\"row-" + row, "mended by Anna Admin");
        assertThat(anna.page(quarantine)).contains("mended by Anna Admin", "value=\"12\"");

        anna.press(quarantine + "/run");

        assertThat(anna.pageWhenDone(id + 1)).contains("From quarantine", "Imported on");
        assertThat(anna.page(quarantine)).doesNotContain("row-" + row);
        assertThat(db.sql("select employees from market.customer where customer_id = 'C3'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(12);
    }

    @Test
    void aTableIsMendedInASpreadsheetAndReadBack() throws InterruptedException {
        String csv = anna.page(quarantine + "/CUSTOMERS.csv");
        assertThat(csv)
                .startsWith("\uFEFFspanne_row,spanne_problems,customer_id,name,employees,note")
                .contains("'=1+1");
        String mended = csv.replace("C2,,", "C2,Beta,").replace("'=1+1", "b").replace("many", "13");

        upload(mended);
        assertThat(anna.page(quarantine)).contains("mended by Anna Admin");
        anna.press(quarantine + "/run");
        anna.pageWhenDone(id + 1);

        assertThat(db.sql("select count(*) from market.customer")
                        .query(Long.class)
                        .single())
                .isEqualTo(3);
        assertThat(anna.page(quarantine)).contains("Nothing is in quarantine");
    }

    @Test
    void aFileWithoutNumbersIsNotReadBack() {
        upload("customer_id,name\nC2,Beta\n");
        assertThat(anna.page(quarantine)).doesNotContain("mended by");
    }

    @Test
    void aRowThatIsDismissedIsGone() {
        long row = firstRow(anna.page(quarantine));
        assertThat(anna.press(quarantine + "/" + row + "/dismiss")).isEqualTo(quarantine);
        assertThat(anna.page(quarantine)).doesNotContain("row-" + row);
    }

    private void upload(String csv) {
        MockMultipartFile file =
                new MockMultipartFile("mended", "customers.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8));
        assertThat(anna.send(anna.upload(quarantine + "/upload", file))).hasRedirectedUrl(quarantine);
    }

    private static long firstRow(String page) {
        Matcher row = ROW.matcher(page);
        assertThat(row.find()).as("a row in quarantine").isTrue();
        return Long.parseLong(row.group(1));
    }

    private static MockMultipartFile file(String name, String content) {
        return new MockMultipartFile("files", name, "text/csv", content.getBytes(StandardCharsets.UTF_8));
    }
}
