package org.spanne.intake.web;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spanne.support.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ServerTest
class MatchingPagesTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private JdbcClient db;

    private Visitor anna;
    private String page = "";
    private long id;

    @BeforeEach
    void foreignFilesAreUploaded() {
        anna = Visitor.inEmptyHouse(mvc, db, passwords);
        id = anna.upload(
                file("Abteilungen.csv", "unit_id;name\nU1;South\n"),
                file("Kunden.csv", "Kd [Nr];Firma;Lieblingsfarbe\n4711;Alpha;rot\n"),
                file("Personen.csv", "person_id;name;unit_id\nP1;Ada;U1\n"));
        page = "/import/" + id + "/match";
    }

    @Test
    void filesThatDoNotFitAreSaidAndLeadToTheMatching() {
        assertThat(anna.page("/import/" + id)).contains("Not recognised", page);
        assertThat(anna.page(page)).contains("Lieblingsfarbe", "4711", "Ada", "value=\"customer_id\"");
    }

    @Test
    void anotherTableBringsItsOwnColumns() {
        assertThat(anna.page(page + "/0?table-0=orders"))
                .contains("value=\"order_id\"")
                .doesNotContain("<html");
    }

    @Test
    void whatWasMatchedIsKeptAsAProfileAndImportedThroughIt() throws InterruptedException {
        assertThat(match("kunden")).isEqualTo("/import/" + id);
        assertThat(anna.page("/import/" + id)).contains("read as kunden");
        anna.press("/import/" + id + "/check");
        assertThat(anna.pageWhenDone(id)).contains("Import 3 rows");
        anna.press("/import/" + id + "/land");
        anna.pageWhenDone(id);
        assertThat(db.sql("select customer_id || name || (attributes ->> 'lieblingsfarbe') from market.customer")
                        .query(String.class)
                        .single())
                .isEqualTo("4711Alpharot");
        assertThat(anna.page("/import/profiles")).contains("kunden.yaml", "your own");
        assertThat(anna.page("/import/profiles/kunden.yaml")).contains("[Kd [Nr]]]");
    }

    @Test
    void aProfileThatCannotWorkIsNotKept() {
        String answer = Visitor.body(anna.send(
                post(page).param("name", "kunden").param("table-2", "customers").param("column-2-1", "name")));
        assertThat(answer).contains("customer_id");
        assertThat(anna.page("/import/profiles")).doesNotContain("kunden.yaml");
    }

    private String match(String name) {
        return anna.press(
                page,
                Map.ofEntries(
                        entry("name", name),
                        entry("table-0", "units"),
                        entry("column-0-0", "unit_id"),
                        entry("column-0-1", "name"),
                        entry("table-1", "customers"),
                        entry("column-1-0", "customer_id"),
                        entry("column-1-1", "name"),
                        entry("column-1-2", "lieblingsfarbe"),
                        entry("table-2", "people"),
                        entry("column-2-0", "person_id"),
                        entry("column-2-1", "name"),
                        entry("column-2-2", "unit_id")));
    }

    private static MockMultipartFile file(String name, String content) {
        return new MockMultipartFile("files", name, "text/csv", content.getBytes(StandardCharsets.UTF_8));
    }
}
