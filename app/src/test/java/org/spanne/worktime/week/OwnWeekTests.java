package org.spanne.worktime.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spanne.access.Reach;
import org.spanne.access.Rights;
import org.spanne.access.Role;
import org.spanne.engine.timeuse.Use;
import org.spanne.support.CompanyFolder;
import org.spanne.support.ServerTest;
import org.spanne.support.SignedAgreement;
import org.spanne.support.TestDatabase;
import org.spanne.worktime.week.Line.Standing;
import org.spanne.worktime.week.OwnDay.Check;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class OwnWeekTests {

    @Autowired
    private OwnWeeks weeks;

    @Autowired
    private OwnWord word;

    @Autowired
    private RuleProposals proposals;

    @Autowired
    private CompanyFolder folder;

    @Autowired
    private SignedAgreement agreement;

    @Autowired
    private JdbcClient db;

    private final LocalDate monday =
            LocalDate.now(ZoneOffset.UTC).minusWeeks(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));

    @BeforeEach
    void sixWithACallAndARoundOfColleagues() {
        TestDatabase.empty(db);
        StringBuilder people = new StringBuilder("person_id,name,unit_id,email,hours_per_week,time_zone\n");
        StringBuilder activities = new StringBuilder(
                "activity_id,person_id,kind,started_at,ended_at,customer_id,attendee_domains,attendee_count,category\n");
        for (int n = 1; n <= 6; n++) {
            people.append("p%1$d,P,north,p%1$d@house.example,40,UTC\n".formatted(n));
            activities.append("a%1$d,p%1$d,call,%2$sT08:00:00Z,%2$sT10:00:00Z,c1,,,\n".formatted(n, monday)
                    + "b%1$d,p%1$d,meeting,%2$sT11:00:00Z,%2$sT12:00:00Z,,{house.example},4,\n".formatted(n, monday)
                    + "c%1$d,p%1$d,meeting,%2$sT13:00:00Z,%2$sT14:00:00Z,,,1,Focus\n".formatted(n, monday));
        }
        folder.with("units", "unit_id,name,kind\nnorth,North,frontline\n")
                .with("people", people.toString())
                .with("customers", "customer_id,name,status\nc1,Hagedorn,customer\nc2,Zoller,customer\n")
                .with("activities", activities.toString())
                .land();
    }

    @Test
    void proposesTheWeekAndSaysOfEachEntryWhatItCountedAs() {
        OwnWeek week = week("p1");
        assertThat(week.minutes().customer()).isEqualTo(120);
        assertThat(week.minutes().working()).isEqualTo(40 * 60);
        assertThat(first(week).lines())
                .extracting(Line::standing)
                .containsExactly(
                        new Standing.Counted(Use.CUSTOMER, "Hagedorn", "c1", 120, 0, 0, false),
                        new Standing.Counted(Use.COORDINATION, null, null, 60, 0, 0, false),
                        new Standing.NotCounted("hold"));
        assertThat(week.likely()).extracting(OwnWeek.LikelyCustomer::name).containsExactly("Hagedorn");
    }

    @Test
    void isSeenByItsPersonWithoutAnyAgreement() {
        assertThat(db.sql("select count(*) from worktime.person_day")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(week("p2").minutes().customer()).isEqualTo(120);
    }

    @Test
    void aCorrectionHoldsAtOnceAndIsTakenBack() {
        assertThat(word.correct(as("p1"), monday, "log:b1", Use.CUSTOMER, "c2")).isEmpty();
        assertThat(word.correct(as("p1"), monday, "log:a1", null, null)).isEmpty();
        assertThat(week("p1").minutes().customer()).isEqualTo(60);
        assertThat(first(week("p1")).lines())
                .extracting(Line::standing)
                .startsWith(
                        new Standing.NotCounted("own_word"),
                        new Standing.Counted(Use.CUSTOMER, "Zoller", "c2", 60, 0, 0, false));
        word.undo(as("p1"), "log:a1");
        word.undo(as("p1"), "log:b1");
        assertThat(week("p1").minutes().customer()).isEqualTo(120);
    }

    @Test
    void nobodyCorrectsWhatIsNotTheirOwn() {
        assertThat(word.correct(as("p1"), monday, "log:a2", null, null)).contains(Refusal.NO_ENTRY);
        assertThat(word.correct(as(null), monday, "log:a2", null, null)).contains(Refusal.NOBODY);
        assertThat(word.correct(as("p1"), monday, "log:a1", Use.CUSTOMER, "c9")).contains(Refusal.NO_CUSTOMER);
        assertThat(week("p2").minutes().customer()).isEqualTo(120);
    }

    @Test
    void aConfirmedDayStaysSoUntilSomethingChanges() {
        assertThat(word.confirm(as("p1"), monday, false)).isEmpty();
        assertThat(first(week("p1")).check()).isEqualTo(Check.CONFIRMED);
        word.correct(as("p1"), monday, "log:c1", Use.ADMINISTRATION, null);
        assertThat(first(week("p1")).check()).isEqualTo(Check.CHANGED);
        assertThat(word.confirm(as("p1"), monday, true)).isEmpty();
        assertThat(week("p1").open()).isZero();
        word.reopen(as("p1"), monday);
        assertThat(first(week("p1")).check()).isEqualTo(Check.OPEN);
    }

    @Test
    void daysToComeAreNotConfirmed() {
        LocalDate later = monday.plusWeeks(4);
        assertThat(word.confirm(as("p1"), later, false)).contains(Refusal.NOT_YET);
    }

    @Test
    void rulesAreProposedFromWhatEnoughPeopleCorrectAlike() {
        agreement.inForce();
        for (int n = 1; n <= 4; n++) {
            word.correct(as("p" + n), monday, "log:c" + n, Use.PRIORITISATION, null);
        }
        word.correct(as("p5"), monday, "log:c5", Use.ADMINISTRATION, null);
        assertThat(proposals.all()).isEmpty();
        word.correct(as("p5"), monday, "log:c5", Use.PRIORITISATION, null);
        word.correct(as("p6"), monday, "log:c6", Use.PRIORITISATION, null);
        assertThat(proposals.all())
                .containsExactly(new RuleProposals.Proposal(
                        "meeting", "focus", "nobody_else", "unknown", false, "prioritisation", 5));
    }

    @Test
    void nothingIsProposedWithoutAnAgreement() {
        for (int n = 1; n <= 6; n++) {
            word.correct(as("p" + n), monday, "log:c" + n, Use.PRIORITISATION, null);
        }
        assertThat(proposals.all()).isEmpty();
    }

    private OwnWeek week(String personId) {
        return weeks.of(personId, monday).orElseThrow();
    }

    private static OwnDay first(OwnWeek week) {
        return week.days().getFirst();
    }

    private static Rights as(@Nullable String personId) {
        return new Rights(1, "Anna", Set.of(Role.FRONTLINE), personId, new Reach.Everything(), new Reach.Everything());
    }
}
