package org.spanne.worktime.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spanne.access.Role;
import org.spanne.support.CompanyFolder;
import org.spanne.support.ServerTest;
import org.spanne.support.SignedAgreement;
import org.spanne.support.TestDatabase;
import org.spanne.support.Visit;
import org.spanne.worktime.agreement.Agreement;
import org.spanne.worktime.agreement.Agreements;
import org.spanne.worktime.agreement.Source;
import org.spanne.worktime.agreement.Terms;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ServerTest
class AgreementPagesTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CompanyFolder folder;

    @Autowired
    private SignedAgreement agreement;

    @Autowired
    private Agreements agreements;

    @Autowired
    private JdbcClient db;

    @BeforeEach
    void aTeamOfFive() {
        TestDatabase.empty(db);
        StringBuilder people = new StringBuilder("person_id,name,unit_id,role,hours_per_week\n");
        StringBuilder activities = new StringBuilder("activity_id,person_id,kind,started_at,ended_at,customer_id\n");
        for (int n = 1; n <= 5; n++) {
            people.append("p%1$d,P,north,farmer,40\n".formatted(n));
            activities.append("a%1$d,p%1$d,call,2026-03-02T09:00:00Z,2026-03-02T11:00:00Z,c1\n".formatted(n)
                    + "b%1$d,p%1$d,call,2026-03-09T09:00:00Z,2026-03-09T11:00:00Z,c1\n".formatted(n));
        }
        folder.with("units", "unit_id,name,kind,site\nnorth,North,frontline,Ulm\n")
                .with("people", people.toString())
                .with("customers", "customer_id,name,status\nc1,Hagedorn,customer\n")
                .with("activities", activities.toString());
    }

    @Test
    void withoutAnAgreementThePagesSayWhatIsMissingAndWhatToDo() {
        folder.land();
        Visit lead = Visit.as(mvc, db, Role.SALES_LEAD);
        assertThat(get("/time", lead)).contains("no works agreement is in force", "Human resources proposes the terms");
        assertThat(get("/", lead)).contains("no works agreement is in force").doesNotContain("of sales time");
        assertThat(get("/agreement", lead)).contains("There is no works agreement yet");
        assertThat(looks()).isEmpty();
    }

    @Test
    void aProposalOfHrBecomesTheAgreementByTheWorksCouncil() {
        folder.land();
        Visit hr = Visit.as(mvc, db, Role.HR);
        assertThat(mvc.post()
                        .uri("/agreement")
                        .with(hr)
                        .with(csrf())
                        .param("textVersion", "Time of the frontline 1.2")
                        .param("purpose", "To improve the organisation")
                        .param("sources", "ACTIVITIES")
                        .param("viewers", "HR", "CONTROLLING")
                        .param("threshold", "8")
                        .param("months", "18")
                        .param("sites", "Ulm")
                        .param("from", "2026-01-01")
                        .param("until", "2099-12-31"))
                .hasStatus3xxRedirection();
        long version = agreements.newest(1).getFirst().version();
        Visit council = Visit.as(mvc, db, Role.WORKS_COUNCIL);
        assertThat(get("/agreement?version=" + version, council))
                .contains(
                        "To improve the organisation",
                        "8 people",
                        "18 months",
                        "Ulm",
                        "/agreement/" + version + "/agree");
        assertThat(mvc.post()
                        .uri("/agreement/" + version + "/agree")
                        .with(council)
                        .with(csrf()))
                .hasStatus3xxRedirection();
        Terms terms = agreements.inForce().map(Agreement::terms).orElseThrow();
        assertThat(terms.viewers()).isEqualTo(EnumSet.of(Role.HR, Role.CONTROLLING));
        assertThat(terms.sources()).containsExactly(Source.ACTIVITIES);
        assertThat(terms.to()).isEqualTo("2100-01-01");
    }

    @Test
    void whatCannotBeReadIsKeptInTheFormWithTheReason() {
        Visit hr = Visit.as(mvc, db, Role.HR);
        String answer = post(hr, "threshold", "many", "purpose", "To improve");
        assertThat(answer).contains("threshold and months are whole numbers", "To improve");
        assertThat(post(hr, "threshold", "3", "purpose", "To improve")).contains("fewer than 5 people");
        assertThat(agreements.newest(1)).isEmpty();
    }

    @Test
    void aLookAtAReportIsOneEntryThatTheWorksCouncilSees() {
        long version = agreement.inForce();
        folder.land();
        Visit lead = Visit.as(mvc, db, Role.SALES_LEAD);
        assertThat(get("/time?span=4", lead)).contains("North").doesNotContain("no works agreement");
        get("/", lead);
        assertThat(looks())
                .containsExactly("Vera Visit time 2026-02-09 2026-03-08", "Vera Visit t 2025-12-15 2026-03-08");
        Visit council = Visit.as(mvc, db, Role.WORKS_COUNCIL);
        assertThat(get("/agreement/looks", council))
                .contains("Vera Visit", "Working time", "North", "/agreement?version=" + version);
    }

    @Test
    void aRoleThatTheAgreementDoesNotNameSeesNothingAndIsToldWhy() {
        Terms wide = SignedAgreement.WIDE;
        agreement.inForce(new Terms(
                wide.textVersion(),
                wide.purpose(),
                wide.sources(),
                EnumSet.of(Role.HR),
                wide.threshold(),
                wide.retentionMonths(),
                wide.sites(),
                wide.from(),
                wide.to()));
        folder.land();
        Visit lead = Visit.as(mvc, db, Role.SALES_LEAD);
        assertThat(get("/time", lead)).contains("does not let your role see working time");
        assertThat(get("/", lead)).doesNotContain("of sales time");
        assertThat(get("/time", Visit.as(mvc, db, Role.HR))).contains("working time is with customers");
        assertThat(looks()).hasSize(1);
    }

    private String get(String path, Visit visit) {
        return body(mvc.get().uri(path).with(visit).header("Accept-Language", "en"));
    }

    private String post(Visit visit, String... fields) {
        MockMvcTester.MockMvcRequestBuilder request =
                mvc.post().uri("/agreement").with(visit).with(csrf()).header("Accept-Language", "en");
        request.param("textVersion", "1")
                .param("sources", "MAIL")
                .param("months", "9")
                .param("from", "2026-01-01");
        for (int field = 0; field < fields.length; field += 2) {
            request.param(fields[field], fields[field + 1]);
        }
        return body(request);
    }

    private static String body(MockMvcTester.MockMvcRequestBuilder request) {
        MvcTestResult answer = request.exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private List<String> looks() {
        return db.sql(
                        "select name || ' ' || report || ' ' || first_day || ' ' || last_day from worktime.look order by id")
                .query((row, number) -> row.getString(1))
                .list();
    }
}
