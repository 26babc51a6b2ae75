package org.spanne.engine.timeuse.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spanne.engine.timeuse.classification.EvidenceBuilder.a;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.spanne.engine.timeuse.Use;
import org.spanne.engine.timeuse.classification.Evidence.Kind;
import org.spanne.engine.timeuse.classification.Evidence.Response;
import org.spanne.engine.timeuse.classification.Evidence.Showing;
import org.spanne.engine.timeuse.classification.Verdict.Absent;
import org.spanne.engine.timeuse.classification.Verdict.Counts;
import org.spanne.engine.timeuse.classification.Verdict.Ignored;
import org.spanne.engine.timeuse.classification.Verdict.Reason;

class ClassifierTests {

    private static final String ACME = "C-1";
    private static final String OWN = "spanne.example";

    private final Classifier classifier = Classifier.standard(Domains.builder()
            .own(OWN)
            .customer("acme.example", ACME)
            .customer("bolt.example", "C-2")
            .build());

    @Test
    void countsAMeetingWithACustomersDomainForThatCustomer() {
        assertThat(verdict(a(Kind.MEETING).with(OWN, "acme.example")))
                .isEqualTo(new Counts(Use.CUSTOMER, ACME, false, false));
    }

    @Test
    void countsAMeetingThatWasLoggedForACustomerAndNamesNobody() {
        assertThat(verdict(a(Kind.MEETING).loggedFor(ACME))).isEqualTo(new Counts(Use.CUSTOMER, ACME, false, false));
    }

    @Test
    void doesNotTakeColleaguesTalkingAboutACustomerForTimeWithIt() {
        assertThat(verdict(a(Kind.MEETING).loggedFor(ACME).with(OWN)))
                .isEqualTo(new Counts(Use.COORDINATION, ACME, false, false));
    }

    @Test
    void takesColleaguesAmongThemselvesForCoordination() {
        assertThat(verdict(a(Kind.CALL).with(OWN))).isEqualTo(new Counts(Use.COORDINATION, null, false, false));
    }

    @ParameterizedTest
    @CsvSource({"supplier.example", "gmail.com", "anna@web.de"})
    void tellsOutsidersAndFreeMailFromCustomers(String domain) {
        assertThat(verdict(a(Kind.MEETING).with(OWN, domain))).isEqualTo(new Counts(Use.OTHER, null, false, false));
    }

    @Test
    void believesTheLogWhereACustomersPeopleUseFreeMail() {
        assertThat(verdict(a(Kind.MEETING).loggedFor(ACME).with(OWN, "gmail.com")))
                .isEqualTo(new Counts(Use.CUSTOMER, ACME, false, false));
    }

    @Test
    void countsMixedMeetingsInFullAndFlagsThem() {
        assertThat(verdict(a(Kind.MEETING).with(OWN, "acme.example", "supplier.example")))
                .isEqualTo(new Counts(Use.CUSTOMER, ACME, false, true));
    }

    @Test
    void givesAMeetingOfTwoCustomersToTheOneItWasLoggedForElseToTheFirst() {
        assertThat(verdict(a(Kind.MEETING).with("bolt.example", "acme.example")))
                .isEqualTo(new Counts(Use.CUSTOMER, "C-2", false, false));
        assertThat(verdict(a(Kind.MEETING).loggedFor(ACME).with("bolt.example", "acme.example")))
                .isEqualTo(new Counts(Use.CUSTOMER, ACME, false, false));
    }

    @Test
    void flagsTentativeEntries() {
        assertThat(verdict(a(Kind.MEETING).with("acme.example").answered(Response.TENTATIVE)))
                .isEqualTo(new Counts(Use.CUSTOMER, ACME, true, false));
    }

    @ParameterizedTest
    @CsvSource({"DECLINED, DECLINED", "CANCELLED, CANCELLED"})
    void dropsWhatDoesNotTakePlace(Response response, Reason reason) {
        assertThat(verdict(
                        a(Kind.MEETING).called("customer").with("acme.example").answered(response)))
                .isEqualTo(new Ignored(reason));
    }

    @ParameterizedTest
    @CsvSource({"FREE, SHOWN_AS_FREE", "WHOLE_DAY, WHOLE_DAY", "OUT_OF_OFFICE, OUT_OF_OFFICE", "PRIVATE, PRIVATE"})
    void dropsWhatDoesNotShowAsBusy(Showing showing, Reason reason) {
        assertThat(verdict(a(Kind.MEETING).with("acme.example").shownAs(showing)))
                .isEqualTo(new Ignored(reason));
    }

    @ParameterizedTest
    @CsvSource({"1, HOLD", "0, HOLD", "101, BROADCAST"})
    void dropsMeetingsOfOneAndOfTooMany(int people, Reason reason) {
        assertThat(verdict(a(Kind.MEETING).with(OWN).of(people))).isEqualTo(new Ignored(reason));
    }

    @Test
    void keepsTheVisitToACustomerWhoOnlyTheLogKnows() {
        assertThat(verdict(a(Kind.MEETING).loggedFor(ACME).of(1)))
                .isEqualTo(new Counts(Use.CUSTOMER, ACME, false, false));
    }

    @Test
    void leavesUnexplainedWhatNothingIsKnownOf() {
        assertThat(verdict(a(Kind.MEETING).of(3))).isEqualTo(new Ignored(Reason.UNCLEAR));
        assertThat(verdict(a(Kind.CALL))).isEqualTo(new Ignored(Reason.UNCLEAR));
    }

    @ParameterizedTest
    @CsvSource({"TRAVEL, TRAVEL", "TASK, ADMINISTRATION", "MAIL, MAIL"})
    void judgesOtherEntriesByTheirKind(Kind kind, Use use) {
        assertThat(verdict(a(kind).loggedFor(ACME))).isEqualTo(new Counts(use, ACME, false, false));
    }

    @Test
    void takesAbsenceOutOfWorkingTimeHoweverItIsShown() {
        assertThat(verdict(a(Kind.ABSENCE).shownAs(Showing.WHOLE_DAY))).isEqualTo(new Absent());
    }

    @ParameterizedTest
    @EnumSource
    void believesTheOwnCategoryFirst(Use use) {
        String word = " " + use.name().charAt(0) + use.name().substring(1).toLowerCase(Locale.ROOT);

        assertThat(verdict(a(Kind.CALL).called(word).with(OWN))).isEqualTo(new Counts(use, null, false, false));
    }

    @Test
    void looksAtTheKindWhereTheCategoryIsUnknown() {
        assertThat(verdict(a(Kind.CALL).called("Red").with(OWN)))
                .isEqualTo(new Counts(Use.COORDINATION, null, false, false));
    }

    @Test
    void takesTheHousesOwnWordsForUses() {
        Classifier german = new Classifier(Domains.builder().build(), Map.of("Reklamation", Use.ADMINISTRATION), 100);

        assertThat(german.classify(a(Kind.MEETING).called("reklamation").build()))
                .isEqualTo(new Counts(Use.ADMINISTRATION, null, false, false));
    }

    private Verdict verdict(EvidenceBuilder evidence) {
        return classifier.classify(evidence.build());
    }
}
