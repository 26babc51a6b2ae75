package org.spanne.worktime.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spanne.access.Role;
import org.spanne.support.CompanyFolder;
import org.spanne.support.ServerTest;
import org.spanne.support.SignedAgreement;
import org.spanne.support.TestDatabase;
import org.spanne.support.Visit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ServerTest
class SheetPagesTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CompanyFolder folder;

    @Autowired
    private SignedAgreement agreement;

    @Autowired
    private JdbcClient db;

    private final String id = UUID.randomUUID().toString();
    private final Instant anHourAgo = Instant.now().minus(1, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS);

    @BeforeEach
    void twoPeople() {
        TestDatabase.empty(db);
        land();
    }

    @Test
    void aNoteThatIsSentTwiceIsThereOnceAndCanBeChangedAndDeleted() {
        Visit anna = Visit.of("p1", mvc, db, Role.FRONTLINE);
        assertThat(note(anna, "VISIT", "c1", anHourAgo, "60")).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(note(anna, "VISIT", "c1", anHourAgo, "60")).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(state(anna)).containsOnlyOnce(id).contains("Hagedorn", "\"minutes\":60");
        note(anna, "CALL", "", anHourAgo, "30");
        assertThat(state(anna)).containsOnlyOnce(id).contains("CALL", "\"minutes\":30");
        assertThat(delete(anna)).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(state(anna)).doesNotContain(id);
    }

    @Test
    void nobodySeesChangesOrDeletesAnothersNote() {
        Visit anna = Visit.of("p1", mvc, db, Role.FRONTLINE);
        Visit bert = Visit.of("p2", mvc, db, Role.FRONTLINE);
        note(anna, "VISIT", "c1", anHourAgo, "60");
        assertThat(state(bert)).doesNotContain(id);
        assertThat(note(bert, "CALL", "", anHourAgo, "15")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        delete(bert);
        assertThat(state(anna)).contains(id, "VISIT");
    }

    @ParameterizedTest
    @CsvSource({
        "VISIT, c1, -60, 0, A note lasts from 1 minute",
        "VISIT, c1, 721, 0, A note lasts from 1 minute",
        "VISIT, c1, 60, 2, not in the future",
        "VISIT, c1, 60, -1500, in the last 60 days",
        "VISIT, c9, 60, 0, no such customer",
        "PARTY, c1, 60, 0, This is no note",
        "VISIT, c1, long, 0, This is no note"
    })
    void whatIsNoNoteIsRefusedInASentence(String what, String customer, String minutes, int hoursAhead, String told) {
        Visit anna = Visit.of("p1", mvc, db, Role.FRONTLINE);
        MvcTestResult answer = note(anna, what, customer, Instant.now().plus(hoursAhead, ChronoUnit.HOURS), minutes);
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                .contains(told);
        assertThat(state(anna)).doesNotContain(id);
    }

    @Test
    void notesAreMeasuredWhereTheAgreementNamesThem() {
        note(Visit.of("p1", mvc, db, Role.FRONTLINE), "VISIT", "c1", anHourAgo, "60");
        agreement.inForce();
        land();
        assertThat(db.sql("select count(*) from worktime.person_day")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void thePageHoldsNoNotesAndItsWorkerIsAScript() {
        Visit anna = Visit.of("p1", mvc, db, Role.FRONTLINE);
        note(anna, "VISIT", "c1", anHourAgo, "60");
        assertThat(mvc.get().uri("/week/sheet").with(anna)).bodyText().doesNotContain(id, "Hagedorn");
        assertThat(mvc.get().uri("/week/sheet-worker.js").with(anna))
                .hasStatusOk()
                .hasContentType("text/javascript");
    }

    private void land() {
        folder.with("units", "unit_id,name,kind\nnorth,North,frontline\n")
                .with(
                        "people",
                        "person_id,name,unit_id,hours_per_week,time_zone\np1,Anna,north,70,UTC\np2,Bert,north,70,UTC\n")
                .with("customers", "customer_id,name,status\nc1,Hagedorn,customer\n")
                .land();
    }

    private MvcTestResult note(Visit who, String what, String customer, Instant start, String minutes) {
        return mvc.put()
                .uri("/week/sheet/entries/" + id)
                .with(who)
                .with(csrf())
                .param("what", what)
                .param("customer", customer)
                .param("start", start.toString())
                .param("minutes", minutes)
                .exchange();
    }

    private MvcTestResult delete(Visit who) {
        return mvc.delete()
                .uri("/week/sheet/entries/" + id)
                .with(who)
                .with(csrf())
                .exchange();
    }

    private String state(Visit who) {
        MvcTestResult answer = mvc.get().uri("/week/sheet/state").with(who).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
