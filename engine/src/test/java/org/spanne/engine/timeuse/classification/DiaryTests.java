package org.spanne.engine.timeuse.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;
import static org.spanne.engine.timeuse.classification.EvidenceBuilder.a;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spanne.engine.timeuse.CountingRules;
import org.spanne.engine.timeuse.DayUse;
import org.spanne.engine.timeuse.DayUse.PartyMinutes;
import org.spanne.engine.timeuse.Interval;
import org.spanne.engine.timeuse.Use;
import org.spanne.engine.timeuse.WorkingDays;
import org.spanne.engine.timeuse.WorkingTime;
import org.spanne.engine.timeuse.classification.Entry.Source;
import org.spanne.engine.timeuse.classification.Evidence.Kind;
import org.spanne.engine.timeuse.classification.Evidence.Response;
import org.spanne.engine.timeuse.classification.Evidence.Showing;
import org.spanne.engine.timeuse.classification.Verdict.Absent;
import org.spanne.engine.timeuse.classification.Verdict.Counts;
import org.spanne.engine.timeuse.classification.Verdict.Ignored;
import org.spanne.engine.timeuse.classification.Verdict.Reason;

class DiaryTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final String OWN = "house.example";
    private static final String ACME = "acme.example";

    private static final Domains DOMAINS =
            Domains.builder().own(OWN).customer(ACME, "C-1").build();
    private static final WorkingDays DAY = WorkingTime.spread(
                    ZoneOffset.UTC, Duration.ofHours(40), WorkingTime.WORKDAYS, LocalTime.of(9, 0))
            .between(MONDAY, MONDAY.plusDays(1));

    private final Parties parties = new Parties();
    private final Diary diary = new Diary(Classifier.standard(DOMAINS), parties);

    @Test
    void givesThePublishedDayFromItsRawEntries() {
        add(a(Kind.MEETING).with(OWN), "09:00", "10:00");
        add(a(Kind.MEETING).with(OWN, ACME), "09:30", "11:00");
        add(a(Kind.MEETING).with(ACME).answered(Response.CANCELLED), "11:00", "12:00");
        add(a(Kind.MEETING).loggedFor("C-1").shownAs(Showing.WHOLE_DAY), "00:00", "23:59");
        add(a(Kind.MEETING).with(OWN, ACME, "supplier.example"), "13:00", "14:00");
        add(a(Kind.MEETING).with(ACME), "13:30", "14:30");
        add(a(Kind.TRAVEL), "15:00", "16:00");
        add(a(Kind.CALL).loggedFor("C-1"), "16:30", "18:00");

        DayUse day = count();

        assertThat(100.0 * day.minutes(Use.CUSTOMER) / day.workingMinutes()).isEqualTo(43.75);
        assertThat(day.minutes(Use.COORDINATION)).isEqualTo(30);
        assertThat(day.unexplainedMinutes()).isEqualTo(180);
        assertThat(parties.id(0)).isEqualTo("C-1");
    }

    @Test
    void takesAbsencesOutOfTheDay() {
        assertThat(add(a(Kind.ABSENCE), "09:00", "13:00")).isEqualTo(new Absent());
        diary.addAbsence(Interval.between(at("12:00"), at("14:00")));

        assertThat(count().workingMinutes()).isEqualTo(180);
    }

    @Test
    void imputesALoggedMailThatHasNoEnd() {
        Verdict verdict = diary.add(a(Kind.MAIL).loggedFor("C-1").build(), at("10:00"), null);

        assertThat(verdict).isEqualTo(new Counts(Use.MAIL, "C-1", null, false, null));
        assertThat(count().parties()).containsExactly(new PartyMinutes(0, Use.MAIL, 5));
    }

    @Test
    void saysThatAnEntryWithoutEndHasNoLength() {
        assertThat(diary.add(a(Kind.CALL).with(ACME).build(), at("10:00"), null))
                .isEqualTo(new Ignored(Reason.NO_LENGTH));
        assertThat(diary.add(a(Kind.ABSENCE).build(), at("10:00"), null)).isEqualTo(new Ignored(Reason.NO_LENGTH));
        assertThat(count().unexplainedMinutes()).isEqualTo(480);
    }

    @Test
    void givesMailToTheCustomerItIsAddressedTo() {
        diary.addMail(at("10:00"), true, List.of(OWN, ACME), "thread");
        diary.addMail(at("10:00"), false, List.of(OWN), "thread");
        diary.addMail(at("10:05"), false, List.of(OWN), null);
        diary.addMail(at("10:05"), false, List.of(OWN), null);

        DayUse day = count();

        assertThat(day.minutes(Use.MAIL)).isEqualTo(10);
        assertThat(day.parties()).containsExactly(new PartyMinutes(0, Use.MAIL, 5));
    }

    @Test
    void countsAMeetingOnceThatBothLogAndCalendarHave() throws IOException {
        diary.add(CalendarEvidenceTests.occurrence("ATTENDEE:mailto:anna@acme.example"), null);
        add(a(Kind.MEETING).loggedFor("C-1").called("administration"), "10:10", "11:10");

        DayUse day = count();

        assertThat(day.minutes(Use.ADMINISTRATION)).isEqualTo(60);
        assertThat(day.minutes(Use.CUSTOMER)).isZero();
    }

    @Test
    void countsBothWhereTheLogNamesAnotherCustomer() throws IOException {
        diary.add(CalendarEvidenceTests.occurrence("ATTENDEE:mailto:anna@acme.example"), null);
        add(a(Kind.MEETING).loggedFor("C-2"), "09:50", "10:50");

        assertThat(count().minutes(Use.CUSTOMER)).isEqualTo(70);
        assertThat(count().parties()).extracting(PartyMinutes::minutes).containsExactlyInAnyOrder(60, 10);
    }

    @Test
    void countsBothWhereTheLogNamesAnotherTime() throws IOException {
        diary.add(CalendarEvidenceTests.occurrence("ATTENDEE:mailto:anna@acme.example"), null);
        add(a(Kind.MEETING).loggedFor("C-1"), "09:44", "11:00");

        assertThat(count().minutes(Use.CUSTOMER)).isEqualTo(76);
    }

    @Test
    void tellsWhetherAnythingIsKnown() throws IOException {
        assertThat(diary.isEmpty()).isTrue();
        diary.add(CalendarEvidenceTests.occurrence("STATUS:CONFIRMED"), null);
        assertThat(diary.isEmpty()).isTrue();
        diary.add(CalendarEvidenceTests.occurrence("ATTENDEE:mailto:anna@acme.example"), null);
        assertThat(diary.isEmpty()).isFalse();
    }

    @Test
    void theAgentsWordHoldsAgainstTheRules() {
        Evidence meeting = a(Kind.MEETING).with(OWN).build();
        diary.add(item(Source.CALENDAR, "a", meeting, "09:00", "10:00", new Correction(Use.CUSTOMER, "C-1")));
        diary.add(item(Source.CALENDAR, "b", meeting, "11:00", "12:00", new Correction(null, null)));
        diary.add(item(Source.CALENDAR, "c", meeting, "13:00", "14:00", null));

        Account account = diary.account(DAY, CountingRules.standard());

        assertThat(account.entries())
                .extracting(Entry::id, Entry::verdict, Entry::countedMinutes)
                .containsExactly(
                        tuple("a", new Counts(Use.CUSTOMER, "C-1", null, false, null), 60),
                        tuple("b", new Ignored(Reason.OWN_WORD), 0),
                        tuple("c", new Counts(Use.COORDINATION, null, null, false, null), 60));
    }

    @Test
    void theAgentsWordKeepsTheCause() {
        Evidence quote = a(Kind.MEETING).with(OWN).called("quote").build();
        diary.add(item(Source.LOG, "a", quote, "09:00", "10:00", new Correction(Use.ADMINISTRATION, null)));

        assertThat(diary.account(DAY, CountingRules.standard()).internalMinutesByCause())
                .containsExactly(entry(Cause.QUOTE, 60));
    }

    @Test
    void whatIsSaidOfALoggedMeetingGoesForItsCopyInTheCalendar() {
        Evidence meeting = a(Kind.MEETING).with(ACME).build();
        diary.add(item(Source.CALENDAR, "planned", meeting, "09:00", "10:00", null));
        diary.add(item(Source.LOG, "logged", meeting, "09:05", "10:00", new Correction(null, null)));

        assertThat(count().minutes(Use.CUSTOMER)).isZero();
    }

    @Test
    void theAgentsWordAboutAPlannedMeetingHoldsBesideTheLog() {
        Evidence meeting = a(Kind.MEETING).with(OWN).build();
        diary.add(item(Source.LOG, "logged", meeting, "09:00", "10:00", null));
        diary.add(item(Source.CALENDAR, "planned", meeting, "09:00", "10:00", new Correction(Use.CUSTOMER, "C-1")));

        assertThat(count().minutes(Use.CUSTOMER)).isEqualTo(60);
    }

    private static Item item(
            Source source, String id, Evidence evidence, String from, String to, @Nullable Correction correction) {
        return new Item(source, id, evidence, at(from), at(to), correction);
    }

    @Test
    void countsNothingOfWhatIsIgnored() {
        add(a(Kind.MEETING).of(1), "09:00", "12:00");

        assertThat(count().unexplainedMinutes()).isEqualTo(480);
    }

    @Test
    void saysOfEveryEntryWhetherItCountedAndWhyNot() throws IOException {
        add(a(Kind.MEETING).with(OWN), "09:00", "10:00");
        add(a(Kind.MEETING).with(ACME), "09:30", "11:00");
        add(a(Kind.MEETING).with(ACME).answered(Response.DECLINED), "11:00", "12:00");
        add(a(Kind.CALL).with(ACME), "16:30", "18:00");
        diary.add(a(Kind.CALL).with(ACME).build(), at("12:00"), null);
        diary.add(CalendarEvidenceTests.occurrence("ATTENDEE:mailto:anna@acme.example"), null);
        add(a(Kind.MEETING).with(ACME), "10:05", "11:05");
        diary.add(
                a(Kind.MEETING).with(ACME).build(),
                at("09:00").minus(Duration.ofDays(1)),
                at("10:00").minus(Duration.ofDays(1)));

        List<Entry> entries = diary.account(DAY, CountingRules.standard()).entries();

        assertThat(entries)
                .extracting(
                        Entry::source,
                        entry -> entry.time().minutes(),
                        Entry::countedMinutes,
                        Entry::outsideMinutes,
                        Entry::coveredMinutes)
                .containsExactly(
                        tuple(Source.LOG, 60, 30, 0, 30),
                        tuple(Source.LOG, 90, 90, 0, 0),
                        tuple(Source.CALENDAR, 60, 0, 0, 0),
                        tuple(Source.LOG, 60, 5, 0, 55),
                        tuple(Source.LOG, 60, 0, 0, 0),
                        tuple(Source.LOG, 0, 0, 0, 0),
                        tuple(Source.LOG, 90, 30, 60, 0));
        assertThat(entries.get(2).verdict()).isEqualTo(new Ignored(Reason.LOGGED));
        assertThat(entries.get(4).verdict()).isEqualTo(new Ignored(Reason.DECLINED));
        assertThat(entries.get(5).verdict()).isEqualTo(new Ignored(Reason.NO_LENGTH));
    }

    @Test
    void saysThatTimeOffIsOutsideAndAfterHoursInsideWhereTheyCount() {
        add(a(Kind.CALL).with(ACME), "16:30", "18:00");
        add(a(Kind.TRAVEL), "09:00", "10:00");
        add(a(Kind.ABSENCE), "09:00", "09:45");

        List<Entry> entries = diary.account(DAY, CountingRules.standard().countingAfterHours(Use.CUSTOMER))
                .entries();

        assertThat(entries)
                .extracting(Entry::countedMinutes, Entry::outsideMinutes)
                .containsExactly(tuple(15, 45), tuple(0, 0), tuple(90, 0));
    }

    @Test
    void splitsTheMinutesOfAMixedMeetingByTheCustomersShare() {
        Diary byShare =
                new Diary(new Classifier(DOMAINS, ClassificationRules.standard().with(MixedRule.BY_SHARE)), parties);
        byShare.add(
                a(Kind.MEETING)
                        .with(OWN, ACME, "x@supplier.example", "y@supplier.example")
                        .build(),
                at("13:00"),
                at("14:00"));

        Account account = byShare.account(DAY, CountingRules.standard());

        DayUse day = account.use().days().getFirst();
        assertThat(day.minutes(Use.CUSTOMER)).isEqualTo(20);
        assertThat(day.minutes(Use.OTHER)).isEqualTo(40);
        assertThat(day.parties()).containsExactly(new PartyMinutes(0, Use.CUSTOMER, 20));
        assertThat(account.entries()).extracting(Entry::countedMinutes).containsExactly(60);
    }

    @Test
    void namesTheRowOfTheRulesUnlessSomethingElseDecided() {
        EntryRules rules = facts -> new Ruling(
                facts.kind() == Kind.TASK
                        ? new Ruling.Outcome.Left(Reason.HOLD)
                        : new Ruling.Outcome.CountsAs(Use.COORDINATION),
                Ruling.Causing.NONE,
                facts.kind() == Kind.TASK ? 4 : 9);
        Diary ruled =
                new Diary(new Classifier(DOMAINS, ClassificationRules.standard().with(rules, "x")), parties);
        Evidence meeting = a(Kind.MEETING).with(OWN).build();
        ruled.add(item(Source.LOG, "logged", meeting, "09:00", "10:00", null));
        ruled.add(item(Source.CALENDAR, "its copy", meeting, "09:00", "10:00", null));
        ruled.add(item(Source.LOG, "corrected", meeting, "11:00", "12:00", new Correction(Use.OTHER, null)));
        ruled.add(item(Source.LOG, "left", a(Kind.TASK).build(), "13:00", "14:00", null));
        ruled.add(new Item(Source.LOG, "without length", meeting, at("15:00"), null, null));

        assertThat(ruled.account(DAY, CountingRules.standard()).entries())
                .extracting(Entry::id, Entry::row)
                .containsExactlyInAnyOrder(
                        tuple("logged", 9),
                        tuple("its copy", Ruling.NO_ROW),
                        tuple("corrected", Ruling.NO_ROW),
                        tuple("left", 4),
                        tuple("without length", Ruling.NO_ROW));
    }

    @Test
    void addsUpInternalMinutesByCause() {
        add(a(Kind.TASK).about("O-1"), "09:00", "10:00");
        add(a(Kind.MEETING).with(OWN).called("quote"), "10:00", "11:00");
        add(a(Kind.CALL).with(ACME).about("O-1"), "10:30", "11:30");
        add(a(Kind.MEETING).with(OWN), "12:00", "13:00");

        assertThat(diary.account(DAY, CountingRules.standard()).internalMinutesByCause())
                .containsExactly(entry(Cause.ORDER, 60), entry(Cause.QUOTE, 30));
    }

    private Verdict add(EvidenceBuilder entry, String from, String to) {
        return diary.add(entry.build(), at(from), at(to));
    }

    private DayUse count() {
        return diary.count(DAY, CountingRules.standard()).days().getFirst();
    }

    private static Instant at(String time) {
        return MONDAY.atTime(LocalTime.parse(time)).toInstant(ZoneOffset.UTC);
    }
}
