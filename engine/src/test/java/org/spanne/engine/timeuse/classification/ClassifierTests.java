package org.spanne.engine.timeuse.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spanne.engine.timeuse.classification.EvidenceBuilder.a;

import java.util.ArrayList;
import java.util.List;
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
import org.spanne.engine.timeuse.classification.Verdict.Mixed;
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
                .isEqualTo(new Counts(Use.CUSTOMER, ACME, null, false, null));
    }

    @Test
    void countsAMeetingThatWasLoggedForACustomerAndNamesNobody() {
        assertThat(verdict(a(Kind.MEETING).loggedFor(ACME)))
                .isEqualTo(new Counts(Use.CUSTOMER, ACME, null, false, null));
    }

    @Test
    void doesNotTakeColleaguesTalkingAboutACustomerForTimeWithIt() {
        assertThat(verdict(a(Kind.MEETING).loggedFor(ACME).with(OWN)))
                .isEqualTo(new Counts(Use.COORDINATION, ACME, null, false, null));
    }

    @Test
    void takesColleaguesAmongThemselvesForCoordination() {
        assertThat(verdict(a(Kind.CALL).with(OWN))).isEqualTo(new Counts(Use.COORDINATION, null, null, false, null));
    }

    @ParameterizedTest
    @CsvSource({"supplier.example", "gmail.com", "anna@web.de"})
    void tellsOutsidersAndFreeMailFromCustomers(String domain) {
        assertThat(verdict(a(Kind.MEETING).with(OWN, domain)))
                .isEqualTo(new Counts(Use.OTHER, null, null, false, null));
    }

    @Test
    void believesTheLogWhereACustomersPeopleUseFreeMail() {
        assertThat(verdict(a(Kind.MEETING).loggedFor(ACME).with(OWN, "gmail.com")))
                .isEqualTo(new Counts(Use.CUSTOMER, ACME, null, false, null));
    }

    @Test
    void countsMixedMeetingsInFullAndFlagsThem() {
        assertThat(verdict(a(Kind.MEETING).with(OWN, "acme.example", "supplier.example")))
                .isEqualTo(new Counts(Use.CUSTOMER, ACME, null, false, new Mixed(MixedRule.IN_FULL, 1)));
    }

    @Test
    void countsMixedMeetingsByTheCustomersShareWhereTheRuleSaysSo() {
        Evidence meeting = a(Kind.MEETING)
                .with(OWN, OWN, "a@acme.example", "b@supplier.example", "c@supplier.example", "d@gmail.com")
                .build();

        assertThat(by(MixedRule.BY_SHARE).classify(meeting))
                .isEqualTo(new Counts(Use.CUSTOMER, ACME, null, false, new Mixed(MixedRule.BY_SHARE, 0.25)));
    }

    @Test
    void countsMixedMeetingsOnlyOfThoseWhoWereNeededWhereTheRuleSaysSo() {
        EvidenceBuilder meeting = a(Kind.MEETING).with("acme.example", "supplier.example");
        Classifier unlessOptional = by(MixedRule.UNLESS_OPTIONAL);

        assertThat(unlessOptional.classify(meeting.build()))
                .isEqualTo(new Counts(Use.CUSTOMER, ACME, null, false, new Mixed(MixedRule.UNLESS_OPTIONAL, 1)));
        assertThat(unlessOptional.classify(meeting.optional().build()))
                .isEqualTo(new Counts(Use.OTHER, ACME, null, false, new Mixed(MixedRule.UNLESS_OPTIONAL, 0)));
    }

    @ParameterizedTest
    @EnumSource
    void countsMeetingsOfCustomersAndColleaguesInFullByEveryRule(MixedRule rule) {
        assertThat(by(rule).classify(a(Kind.MEETING)
                        .with(OWN, "acme.example")
                        .optional()
                        .build()))
                .isEqualTo(new Counts(Use.CUSTOMER, ACME, null, false, null));
    }

    @Test
    void tellsTheRuleForMixedMeetingsByTheVersion() {
        assertThat(ClassificationRules.standard().version()).isEqualTo("1");
        assertThat(by(MixedRule.IN_FULL).rules().version()).isEqualTo("1");
        assertThat(by(MixedRule.BY_SHARE).rules().version()).isEqualTo("1+by_share");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "coordination, O-1, COORDINATION, ORDER",
                "-, O-1, COORDINATION, ORDER",
                "coordination/Quote, O-1, COORDINATION, QUOTE",
                "pricing, -, COORDINATION, QUOTE",
                "Requirement; prioritisation, -, PRIORITISATION, REQUIREMENT",
                "complaint, -, COORDINATION, CASE",
                "coordination, -, COORDINATION, -"
            })
    void tellsWhatCausedInternalWork(String category, String order, Use use, Cause cause) {
        assertThat(verdict(a(Kind.MEETING).called(category).about(order).with(OWN)))
                .isEqualTo(new Counts(use, null, cause, false, null));
    }

    @Test
    void givesAMeetingOfTwoCustomersToTheOneItWasLoggedForElseToTheFirst() {
        assertThat(verdict(a(Kind.MEETING).with("bolt.example", "acme.example")))
                .isEqualTo(new Counts(Use.CUSTOMER, "C-2", null, false, null));
        assertThat(verdict(a(Kind.MEETING).loggedFor(ACME).with("bolt.example", "acme.example")))
                .isEqualTo(new Counts(Use.CUSTOMER, ACME, null, false, null));
    }

    @Test
    void flagsTentativeEntries() {
        assertThat(verdict(a(Kind.MEETING).with("acme.example").answered(Response.TENTATIVE)))
                .isEqualTo(new Counts(Use.CUSTOMER, ACME, null, true, null));
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
                .isEqualTo(new Counts(Use.CUSTOMER, ACME, null, false, null));
    }

    @Test
    void leavesUnexplainedWhatNothingIsKnownOf() {
        assertThat(verdict(a(Kind.MEETING).of(3))).isEqualTo(new Ignored(Reason.UNCLEAR));
        assertThat(verdict(a(Kind.CALL))).isEqualTo(new Ignored(Reason.UNCLEAR));
    }

    @ParameterizedTest
    @CsvSource({"TRAVEL, TRAVEL", "TASK, ADMINISTRATION", "MAIL, MAIL"})
    void judgesOtherEntriesByTheirKind(Kind kind, Use use) {
        assertThat(verdict(a(kind).loggedFor(ACME))).isEqualTo(new Counts(use, ACME, null, false, null));
    }

    @Test
    void takesAbsenceOutOfWorkingTimeHoweverItIsShown() {
        assertThat(verdict(a(Kind.ABSENCE).shownAs(Showing.WHOLE_DAY))).isEqualTo(new Absent());
    }

    @ParameterizedTest
    @EnumSource
    void believesTheOwnCategoryFirst(Use use) {
        String word = " " + use.name().charAt(0) + use.name().substring(1).toLowerCase(Locale.ROOT);

        assertThat(verdict(a(Kind.CALL).called(word).with(OWN))).isEqualTo(new Counts(use, null, null, false, null));
    }

    @Test
    void looksAtTheKindWhereTheCategoryIsUnknown() {
        assertThat(verdict(a(Kind.CALL).called("Red").with(OWN)))
                .isEqualTo(new Counts(Use.COORDINATION, null, null, false, null));
    }

    @Test
    void takesTheHousesOwnWordsForUses() {
        ClassificationRules words = new ClassificationRules(
                "house",
                Map.of("Innendienst", Use.ADMINISTRATION),
                Map.of("Reklamation", Cause.CASE),
                new StandardRules(100),
                MixedRule.IN_FULL);
        Classifier german = new Classifier(Domains.builder().build(), words);

        assertThat(german.classify(
                        a(Kind.MEETING).called("reklamation; innendienst").build()))
                .isEqualTo(new Counts(Use.ADMINISTRATION, null, Cause.CASE, false, null));
    }

    @Test
    void asksOtherRulesAboutTheFactsAndKeepsTheRowThatAnswers() {
        List<Facts> asked = new ArrayList<>();
        EntryRules rules = facts -> {
            asked.add(facts);
            return new Ruling(new Ruling.Outcome.CountsAs(Use.PRIORITISATION), Ruling.Causing.QUOTE, 7);
        };
        Classifier other =
                new Classifier(classifier.domains(), classifier.rules().with(rules, "rules 3"));

        Classifier.Decided decided = other.decide(a(Kind.MEETING)
                .called("order, travel")
                .with("gmail.com", OWN)
                .of(3)
                .about("o-1")
                .build());

        assertThat(decided)
                .isEqualTo(new Classifier.Decided(new Counts(Use.PRIORITISATION, null, Cause.QUOTE, false, null), 7));
        assertThat(asked)
                .containsExactly(new Facts(
                        Kind.MEETING,
                        Response.ACCEPTED,
                        Showing.BUSY,
                        Use.TRAVEL,
                        Facts.Circle.FREE_MAIL,
                        3,
                        Invitation.Organizer.UNKNOWN,
                        false,
                        false,
                        true));
        assertThat(other.rules().version()).isEqualTo("rules 3");
    }

    private Classifier by(MixedRule rule) {
        return new Classifier(classifier.domains(), classifier.rules().with(rule));
    }

    private Verdict verdict(EvidenceBuilder evidence) {
        return classifier.classify(evidence.build());
    }
}
