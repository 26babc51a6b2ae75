package org.spanne.worktime.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spanne.access.Role;
import org.spanne.support.CompanyFolder;
import org.spanne.support.ServerTest;
import org.spanne.support.TestDatabase;
import org.spanne.support.Visit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ServerTest
class WeekPagesTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CompanyFolder folder;

    @Autowired
    private JdbcClient db;

    private final LocalDate monday =
            LocalDate.now(ZoneOffset.UTC).minusWeeks(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));

    @BeforeEach
    void twoPeople() {
        TestDatabase.empty(db);
        folder.with("units", "unit_id,name,kind\nnorth,North,frontline\n")
                .with(
                        "people",
                        "person_id,name,unit_id,hours_per_week,time_zone\np1,Anna,north,40,UTC\np2,Bert,north,40,UTC\n")
                .with("customers", "customer_id,name,status\nc1,Hagedorn,customer\nc2,Zoller,customer\n")
                .with(
                        "activities",
                        "activity_id,person_id,kind,started_at,ended_at,customer_id\n"
                                + "a1,p1,call,%1$sT08:00:00Z,%1$sT10:00:00Z,c1\n".formatted(monday)
                                + "a2,p2,call,%1$sT08:00:00Z,%1$sT09:00:00Z,c2\n".formatted(monday))
                .land();
    }

    @Test
    void showsThePersonsOwnWeekAndNobodyElses() {
        Visit anna = Visit.of("p1", mvc, db, Role.FRONTLINE);
        assertThat(page(anna))
                .contains(" of your week was with customers", "Hagedorn", "Only you see this page")
                .doesNotContain("Zoller");
    }

    @Test
    void saysToAnAccountOfNobodyWhatIsMissing() {
        Visit admin = Visit.as(mvc, db, Role.ADMIN);
        assertThat(page(admin)).contains("Your account belongs to nobody in the company", "/accounts");
    }

    @Test
    void anEntryIsCorrectedAndTheDayConfirmed() {
        Visit anna = Visit.of("p1", mvc, db, Role.FRONTLINE);
        post(anna, "/week/correct", "entry", "log:a1", "as", "CUSTOMER:c2");
        assertThat(page(anna)).contains("Zoller", "as you said");
        post(anna, "/week/confirm");
        assertThat(page(anna)).contains("✓ confirmed");
        post(anna, "/week/reopen");
        post(anna, "/week/undo", "entry", "log:a1");
        assertThat(page(anna)).doesNotContain("✓ confirmed", "as you said");
    }

    @Test
    void whatCannotBeDoneIsSaidInASentence() {
        Visit bert = Visit.of("p2", mvc, db, Role.FRONTLINE);
        assertThat(mvc.post()
                        .uri("/week/correct")
                        .with(bert)
                        .with(csrf())
                        .param("day", monday.toString())
                        .param("entry", "log:a1")
                        .param("as", "NOTHING"))
                .hasStatusOk()
                .bodyText()
                .contains("There is no such entry any more");
        assertThat(mvc.post()
                        .uri("/week/correct")
                        .with(bert)
                        .with(csrf())
                        .param("day", "yesterday")
                        .param("entry", "log:a2")
                        .param("as", "NOTHING"))
                .hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void customersAreFoundByName() {
        Visit anna = Visit.of("p1", mvc, db, Role.FRONTLINE);
        assertThat(mvc.get().uri("/week/customers?text=zol").with(anna))
                .hasStatusOk()
                .bodyText()
                .contains("CUSTOMER:c2")
                .doesNotContain("c1");
    }

    @Test
    void proposalsAreForThoseWhoEditRules() {
        assertThat(mvc.get().uri("/time/proposals").with(Visit.as(mvc, db, Role.SALES_LEAD)))
                .hasStatusOk()
                .bodyText()
                .contains("Nothing is proposed");
        assertThat(mvc.get().uri("/time/proposals").with(Visit.as(mvc, db, Role.FRONTLINE)))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private String page(Visit who) {
        MvcTestResult answer = mvc.get().uri("/week?of=" + monday).with(who).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private void post(Visit who, String address, String... parameters) {
        MockMvcRequestBuilder request =
                mvc.post().uri(address).with(who).with(csrf()).param("day", monday.toString());
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        assertThat(request).hasStatus3xxRedirection();
    }
}
