package org.spanne.steering.decision.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spanne.access.Role;
import org.spanne.support.ServerTest;
import org.spanne.support.TestDatabase;
import org.spanne.support.Visit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ServerTest
class RulesPagesTests {

    private static final String DRAFT = "/rules/time/2";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient db;

    private Visit lead;

    @BeforeEach
    void aSalesLead() {
        TestDatabase.empty(db);
        lead = Visit.as(mvc, db, Role.SALES_LEAD);
    }

    @Test
    void everybodySeesByWhichRulesThingsAreDecided() {
        Visit frontline = Visit.as(mvc, db, Role.FRONTLINE);
        assertThat(get("/rules", frontline)).contains("What an entry of working time is for", "Version 1");
        assertThat(get("/rules/time", frontline))
                .contains("not: too many people", "&gt; 100", "every input has a row")
                .doesNotContain("New draft", "<select class=\"form-select form-select-sm\" id=\"r0");
        assertThat(get("/rules", lead, "de")).contains("Wofür ein Eintrag der Arbeitszeit steht");
    }

    @Test
    void whatIsTypedIsKeptAndTheSentenceNamesRowColumnValueAndRemedy() {
        begin();
        MvcTestResult saved = post(DRAFT)
                .param("revision", "0")
                .param("row", "0", "1")
                .param("r0.t0", "meeting", "call")
                .param("r0.t5", "[9..2]")
                .param("r0.o0", "coordination")
                .param("r0.o1", "as_named")
                .param("r0.note", "for a while")
                .param("r1.t5", "many")
                .exchange();
        assertThat(saved).redirectedUrl().isEqualTo(DRAFT);
        assertThat(get(DRAFT, lead))
                .contains(
                        "Row 1, People: the range [9..2] ends before it begins. Write the smaller end first.",
                        "Row 2, People: “many” is not a number. Write for instance 5, &lt; 5 or [2..10].",
                        "Row 2, Counts as: nothing is chosen.",
                        "value=\"many\"",
                        "value=\"for a while\"");
    }

    @Test
    void whoSavesOverSomebodyElseKeepsWhatWasTypedOnThePage() {
        begin();
        assertThat(post(DRAFT).param("revision", "0").exchange())
                .redirectedUrl()
                .isEqualTo(DRAFT);
        MvcTestResult second = post(DRAFT)
                .param("revision", "0")
                .param("row", "0")
                .param("r0.note", "my own words")
                .exchange();
        assertThat(text(second)).contains("Somebody else saved this draft meanwhile", "value=\"my own words\"");
        assertThat(get(DRAFT, lead)).doesNotContain("my own words");
    }

    @Test
    void aChangeAnswersWithWhatIsWrongAndARowMovedWithTheTable() {
        begin();
        String findings = text(post(DRAFT)
                .header("HX-Target", "findings")
                .param("revision", "0")
                .exchange());
        assertThat(findings).contains("No row fits:", "anything at all").doesNotContain("<table");
        String editor = text(post(DRAFT)
                .header("HX-Target", "editor")
                .param("revision", "1")
                .param("act", "add")
                .exchange());
        assertThat(editor)
                .contains("<table", "Row 1, Counts as: nothing is chosen.")
                .doesNotContain("<html");
    }

    @Test
    void whatDiffersIsShownBesideEachOther() {
        begin();
        post(DRAFT)
                .param("revision", "0")
                .param("row", "0")
                .param("r0.t1", "declined")
                .param("r0.o0", "declined")
                .param("r0.o1", "as_named")
                .param("policy", "UNIQUE")
                .exchange();
        assertThat(get(DRAFT + "/compare", lead))
                .contains("From version 1 to version 2", "row-gone", "only one may be")
                .doesNotContain("row-new");
    }

    @Test
    void withoutAnAgreementATrialSaysWhyItIsEmptyAndApprovingAsksForAReason() {
        begin();
        assertThat(get(DRAFT + "/trial", lead))
                .contains("There is nothing to try it on.", "no works agreement is in force");
        assertThat(text(post(DRAFT + "/approve")
                        .param("revision", "0")
                        .param("on", "2020-01-01")
                        .exchange()))
                .contains("Say why:");
        assertThat(text(post(DRAFT + "/approve")
                        .param("revision", "0")
                        .param("on", "2020-01-01")
                        .param("reason", "because")
                        .exchange()))
                .contains("The day is past;");
        assertThat(text(post(DRAFT + "/approve")
                        .param("revision", "7")
                        .param("on", "2020-01-01")
                        .exchange()))
                .contains("Somebody else saved this draft meanwhile.");
        assertThat(db.sql("select count(*) from steering.decision_version where approved_at is not null")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aVersionIsTakenAlongAndBroughtBackAsAFile() {
        MvcTestResult file = mvc.get().uri("/rules/time/1/dmn").with(lead).exchange();
        assertThat(file)
                .hasStatusOk()
                .headers()
                .hasValue("Content-Disposition", "attachment; filename=\"spanne-time-1.dmn\"");
        get("/rules", lead);
        assertThat(upload(text(file))).redirectedUrl().isEqualTo(DRAFT);
        assertThat(text(upload(text(file).replace("<text>order</text>", "<text>weather</text>"))))
                .contains("There is no input “weather” here. Rename the column’s expression");
    }

    private void begin() {
        get("/rules", lead);
        assertThat(post("/rules/time/1/draft").exchange()).redirectedUrl().isEqualTo(DRAFT);
    }

    private MockMvcRequestBuilder post(String address) {
        return mvc.post().uri(address).with(lead).with(csrf());
    }

    private MvcTestResult upload(String dmn) {
        return mvc.post()
                .uri("/rules/time/import")
                .multipart()
                .file(new MockMultipartFile("file", "a.dmn", "application/xml", dmn.getBytes(StandardCharsets.UTF_8)))
                .with(lead)
                .with(csrf())
                .exchange();
    }

    private String get(String address, Visit visit) {
        return get(address, visit, "en");
    }

    private String get(String address, Visit visit, String language) {
        MvcTestResult answer = mvc.get()
                .uri(address)
                .with(visit)
                .locale(java.util.Locale.forLanguageTag(language))
                .exchange();
        assertThat(answer).as(address).hasStatusOk();
        return text(answer);
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
