package org.spanne.worktime.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spanne.access.Reach;
import org.spanne.access.Rights;
import org.spanne.access.Role;
import org.spanne.support.CompanyFolder;
import org.spanne.support.ServerTest;
import org.spanne.support.TestDatabase;
import org.spanne.support.Visit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ServerTest
@TestPropertySource(properties = "spanne.calendar.private-addresses=true")
class FeedsTests {

    private final CalendarServer server = CalendarServer.start();

    @Autowired
    private Feeds feeds;

    @Autowired
    private FeedReading reading;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CompanyFolder folder;

    @Autowired
    private JdbcClient db;

    private final LocalDate day = LocalDate.now(ZoneOffset.UTC).minusDays(3);

    @BeforeEach
    void twoPeople() {
        TestDatabase.empty(db);
        folder.with("units", "unit_id,name,kind\nnorth,North,frontline\n")
                .with("people", "person_id,name,unit_id\np1,Anna,north\np2,Bert,north\n")
                .land();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void anAddressIsReadAtOnceAndAgainOnlyWhereSomethingChanged() {
        server.holds(calendar("a"), "\"1\"");
        assertThat(add(anna(), "p1")).isEmpty();
        assertThat(entries()).isEqualTo(1);
        becomeDue();
        assertThat(server.served()).isEqualTo(1);
        assertThat(server.lastIfNoneMatch()).isEqualTo("\"1\"");
        server.holds(calendar("a", "b"), "\"2\"");
        becomeDue();
        assertThat(entries()).isEqualTo(2);
        assertThat(feeds.own(anna())).singleElement().satisfies(feed -> {
            assertThat(feed.entries()).isEqualTo(2);
            assertThat(feed.problem()).isNull();
        });
    }

    @Test
    void aFaultIsToldTakesNothingAwayAndIsForgottenOnceItIsOver() {
        server.holds(calendar("a"), "\"1\"");
        add(anna(), "p1");
        server.answers(404);
        becomeDue();
        assertThat(feeds.own(anna())).singleElement().extracting(Feed::problem).isEqualTo(FeedProblem.GONE);
        assertThat(entries()).isEqualTo(1);
        server.holds("<html>", "\"2\"");
        becomeDue();
        assertThat(feeds.own(anna())).singleElement().extracting(Feed::problem).isEqualTo(FeedProblem.NO_CALENDAR);
        server.holds(calendar("a"), "\"3\"");
        becomeDue();
        assertThat(feeds.own(anna())).singleElement().extracting(Feed::problem).isNull();
    }

    @Test
    void whatFailsIsAskedLessAndLessOften() {
        server.answers(500);
        add(anna(), "p1");
        for (int i = 0; i < 8; i++) {
            becomeDue();
        }
        assertThat(db.sql("select next_at - now() between interval '23 hours' and interval '24 hours'"
                                + " from worktime.calendar_feed")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void removingItTakesAlongWhatWasRead() {
        server.holds(calendar("a"), "\"1\"");
        add(anna(), "p1");
        feeds.remove(as("p2", Role.FRONTLINE), feeds.own(anna()).getFirst().id());
        assertThat(entries()).isEqualTo(1);
        feeds.remove(anna(), feeds.own(anna()).getFirst().id());
        assertThat(entries()).isZero();
        assertThat(feeds.own(anna())).isEmpty();
    }

    @Test
    void onlyThePersonAndAnAdministratorGiveAnAddress() {
        server.holds(calendar("a"), "\"1\"");
        assertThat(add(as("p2", Role.FRONTLINE), "p1")).contains(FeedProblem.NOBODY);
        assertThat(add(as(null, Role.FRONTLINE), "p1")).contains(FeedProblem.NOBODY);
        assertThat(add(as(null, Role.ADMIN), "p1")).isEmpty();
        assertThat(add(anna(), "p1")).contains(FeedProblem.KNOWN);
        assertThat(add(as(null, Role.ADMIN), "p9")).contains(FeedProblem.NOBODY);
        assertThat(feeds.add(anna(), "p1", "ftp://calendar.example")).contains(FeedProblem.ADDRESS);
    }

    @Test
    void thePageShowsTheStateAndNeverTheKey() {
        server.answers(403);
        Visit anna = Visit.of("p1", mvc, db, Role.FRONTLINE);
        String secret = server.address("/a.ics") + "?key=0123456789abcdef";
        assertThat(mvc.post().uri("/week/calendars").with(anna).with(csrf()).param("address", secret))
                .hasStatus3xxRedirection();
        assertThat(page("/week/calendars", anna))
                .contains("localhost/…cdef", "The server does not let us in")
                .doesNotContain("0123456789");
        Visit admin = Visit.as(mvc, db, Role.ADMIN);
        assertThat(page("/week/calendars/all", admin))
                .contains("Anna", "localhost/…cdef")
                .doesNotContain("0123456789");
        assertThat(page("/audit", admin)).contains("calendar address added").doesNotContain("0123456789");
        assertThat(mvc.get().uri("/week/calendars/all").with(anna)).hasStatus(HttpStatus.FORBIDDEN);
    }

    private Optional<FeedProblem> add(Rights rights, String personId) {
        return feeds.add(rights, personId, server.address("/a.ics").toString());
    }

    private void becomeDue() {
        db.sql("update worktime.calendar_feed set next_at = now() - interval '1 minute'")
                .update();
        reading.readDue();
    }

    private long entries() {
        return db.sql("select count(*) from worktime.occurrence")
                .query(Long.class)
                .single();
    }

    private String calendar(String... uids) {
        StringBuilder events = new StringBuilder("BEGIN:VCALENDAR\n");
        for (String uid : uids) {
            events.append("BEGIN:VEVENT\nUID:%1$s\nDTSTART:%2$sT090000Z\nDTEND:%2$sT100000Z\nEND:VEVENT\n"
                    .formatted(uid, day.format(DateTimeFormatter.BASIC_ISO_DATE)));
        }
        return events.append("END:VCALENDAR\n").toString();
    }

    private String page(String address, Visit who) {
        MvcTestResult answer = mvc.get().uri(address).with(who).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static Rights anna() {
        return as("p1", Role.FRONTLINE);
    }

    private static Rights as(@Nullable String personId, Role role) {
        return new Rights(1, "Anna", Set.of(role), personId, new Reach.Everything(), new Reach.Everything());
    }
}
