package org.spanne.worktime.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spanne.access.Role;
import org.spanne.support.CompanyFolder;
import org.spanne.support.ServerTest;
import org.spanne.support.SignedAgreement;
import org.spanne.support.TestDatabase;
import org.spanne.support.Visit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Walks every address that can be read, as every role, with the ids of a person's own entries filled in wherever an address
 * takes one, and as every kind of file. One entry of one person carries words that nobody else may ever meet.
 */
@ServerTest
class NobodyElsesTimeTests {

    private static final String SECRET = "zzsecretcategory";
    private static final String DOMAIN = "zzsecretdomain.example";
    private static final String SHEET = "0f0f0f0f-1111-4222-8333-444444444444";
    private static final List<String> IDS = List.of("p1", "log:zza1", "zza1", SHEET, "1", "north", "c1");
    private static final List<String> QUERIES = List.of("", "?person=p1&personId=p1", "?format=csv&q=p1");

    @Autowired
    private List<RequestMappingHandlerMapping> mappings;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CompanyFolder folder;

    @Autowired
    private SignedAgreement agreement;

    @Autowired
    private JdbcClient db;

    private final Instant yesterday = Instant.now().minus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);

    @BeforeEach
    void annaHasEntriesThatOnlySheMaySee() {
        TestDatabase.empty(db);
        agreement.inForce();
        folder.with("units", "unit_id,name,kind\nnorth,North,frontline\n")
                .with("people", "person_id,name,unit_id,email\np1,Anna,north,a@h.example\np2,Bert,north,b@h.example\n")
                .with("customers", "customer_id,name,status\nc1,Hagedorn,customer\n")
                .with(
                        "activities",
                        "activity_id,person_id,kind,started_at,ended_at,attendee_domains,attendee_count,category\n"
                                + "zza1,p1,meeting,%s,%s,{%s},3,%s\n"
                                        .formatted(yesterday, yesterday.plus(47, ChronoUnit.MINUTES), DOMAIN, SECRET))
                .land();
        db.sql("""
                        insert into worktime.sheet_entry (entry_id, person_id, what, kind, category, started_at, minutes)
                        values (cast(? as uuid), 'p1', 'VISIT', 'MEETING', 'customer', now() - interval '3 hours', 47)
                        """).param(SHEET).update();
    }

    @Test
    void thePersonMeetsThemSoThatTheWalkCanFindThem() {
        Visit anna = Visit.of("p1", mvc, db, Role.FRONTLINE);
        assertThat(answer("/week?of=" + yesterday.toString().substring(0, 10), anna))
                .contains(SECRET, DOMAIN);
        assertThat(answer("/week/sheet/state", anna)).contains(SHEET);
    }

    @Test
    void noPageNoFileAndNoStateShowsThemToAnybodyElse() {
        SoftAssertions all = new SoftAssertions();
        List<String> addresses = addresses();
        assertThat(addresses).hasSizeGreaterThan(100);
        for (Role role : Role.values()) {
            Visit somebody = Visit.of("p2", mvc, db, role);
            for (String address : addresses) {
                all.assertThat(answer(address, somebody))
                        .as("%s as %s", address, role)
                        .doesNotContain(SECRET, DOMAIN, SHEET, "zza1");
            }
        }
        all.assertAll();
    }

    /** Every address that answers to GET, with every id in every place and every query. */
    private List<String> addresses() {
        List<String> addresses = new ArrayList<>();
        patterns().forEach(pattern -> {
            List<String> filled = pattern.contains("{")
                    ? IDS.stream()
                            .map(id -> pattern.replaceAll("\\{[^/]+}", id))
                            .toList()
                    : List.of(pattern);
            filled.forEach(path ->
                    (pattern.contains("{") ? List.of("") : QUERIES).forEach(query -> addresses.add(path + query)));
        });
        return addresses;
    }

    private Stream<String> patterns() {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(entry -> entry.getValue().getBeanType().getPackageName().startsWith("org.spanne"))
                .filter(entry ->
                        entry.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(entry -> entry.getKey().getPatternValues().stream())
                .distinct()
                .sorted();
    }

    /** What is answered, without the address itself, which error pages repeat. */
    private String answer(String address, Visit who) {
        MockHttpServletResponse response =
                mvc.get().uri(address).with(who).exchange().getResponse();
        String body = new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
        return body.replace(address, "");
    }
}
