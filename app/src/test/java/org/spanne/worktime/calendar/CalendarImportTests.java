package org.spanne.worktime.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spanne.exchange.issue.IssueCode;
import org.spanne.intake.FileLanding.Landed;
import org.spanne.intake.book.FilesOutcome;
import org.spanne.intake.book.ImportEntry.Origin;
import org.spanne.intake.book.ImportReport;
import org.spanne.intake.book.Imports;
import org.spanne.intake.book.Reports;
import org.spanne.intake.load.Importer;
import org.spanne.intake.load.Listener;
import org.spanne.support.ServerTest;
import org.spanne.support.SignedAgreement;
import org.spanne.support.TestDatabase;
import org.spanne.worktime.agreement.Source;
import org.spanne.worktime.agreement.Terms;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class CalendarImportTests {

    private static final DateTimeFormatter BASIC = DateTimeFormatter.BASIC_ISO_DATE;

    @TempDir
    private Path folder;

    @Autowired
    private Importer importer;

    @Autowired
    private Imports imports;

    @Autowired
    private Reports reports;

    @Autowired
    private SignedAgreement agreement;

    @Autowired
    private JdbcClient db;

    private final LocalDate monday =
            LocalDate.now(ZoneOffset.UTC).minusWeeks(2).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));

    @BeforeEach
    void aHouseOfTwo() throws IOException {
        TestDatabase.empty(db);
        file("units.csv", "unit_id,name,kind\nU,Sales,frontline\n");
        file("people.csv", """
                person_id,name,unit_id,email,hours_per_week,time_zone
                p1,Anna,U,anna@house.example,40,Europe/Berlin
                p2,Bert,U,bert@house.example,40,Europe/Berlin
                """);
        file("customers.csv", "customer_id,name,status,domains\nC1,Acme,customer,acme.example\n");
    }

    @Test
    void aCalendarIsMeasuredAndNothingOfItsWordsStored() throws IOException {
        agreement.inForce();
        calendar("p1.ics", meeting("a", "0900", "1100", "SUMMARY:Secret talks", "LOCATION:Hotel Post"));
        ImportReport report = land();
        assertThat(report.files()).containsExactly(new FilesOutcome("calendars", 1, new Landed(1, 0, 0, 0)));
        assertThat(customerMinutes()).isEqualTo(120);
        assertThat(db.sql("select to_jsonb(o)::text from worktime.occurrence o")
                        .query(String.class)
                        .single())
                .contains("acme.example", "house.example")
                .doesNotContain("Secret", "Hotel", "chris", "anna");
    }

    @Test
    void theSameAgainChangesNothing() throws IOException {
        calendar("p1.ics", meeting("a", "0900", "1100") + series("b", "FREQ=WEEKLY;COUNT=3"));
        land();
        assertThat(land().files()).containsExactly(new FilesOutcome("calendars", 1, new Landed(0, 0, 4, 0)));
    }

    @Test
    void aNewFileReplacesWhatItHeldBeforeAndLeavesOtherCalendarsAlone() throws IOException {
        calendar("p1.ics", meeting("a", "0900", "1000") + meeting("b", "1100", "1200"));
        calendar("p1.travel.ics", meeting("t", "1300", "1400"));
        land();
        calendar("p1.ics", meeting("b", "1100", "1230") + meeting("c", "1400", "1500"));
        assertThat(land().files()).containsExactly(new FilesOutcome("calendars", 2, new Landed(1, 1, 1, 1)));
        assertThat(entries()).isEqualTo(3);
    }

    @Test
    void aBrokenFileTakesNothingAway() throws IOException {
        calendar("p1.ics", meeting("a", "0900", "1000"));
        land();
        file("calendars/p1.ics", "<html>sign in</html>");
        ImportReport report = land();
        assertThat(report.counts()).containsKey(IssueCode.CALENDAR_NONE);
        assertThat(entries()).isEqualTo(1);
    }

    @Test
    void oneMeetingInSeveralCalendarsCountsOncePerPerson() throws IOException {
        agreement.inForce();
        calendar("p1.ics", meeting("a", "0900", "1000"));
        calendar("p1.copy.ics", meeting("a", "0900", "1000"));
        calendar("p2.ics", meeting("a", "0900", "1000"));
        land();
        assertThat(customerMinutes()).isEqualTo(2 * 60);
    }

    @Test
    void calendarsCountOnlyWhereTheAgreementNamesThem() throws IOException {
        agreement.inForce(only(Source.ACTIVITIES));
        calendar("p1.ics", meeting("a", "0900", "1000"));
        land();
        assertThat(customerMinutes()).isZero();
    }

    @Test
    void whatCannotBeUsedIsToldWithItsLineAndTheRestIsTaken() throws IOException {
        calendar(
                "p1.ics",
                meeting("a", "1100", "1000")
                        + meeting("b", "0900", "1000").replace("TZID=Europe/Berlin", "TZID=Atlantis/Capital")
                        + series("c", "FREQ=SECONDLY")
                        + series("d", "FREQ=WEEKLY;UNTIL=20010101T000000Z"));
        ImportReport report = land();
        assertThat(report.counts())
                .containsKeys(
                        IssueCode.CALENDAR_ENDS_EARLY,
                        IssueCode.CALENDAR_ZONE_UNKNOWN,
                        IssueCode.CALENDAR_TOO_MANY,
                        IssueCode.CALENDAR_RULE_ENDS_EARLY);
        assertThat(db.sql("select min(line) from intake.issue where code like 'CALENDAR%'")
                        .query(Long.class)
                        .single())
                .isPositive();
        assertThat(entries()).isBetween(4L, 20_004L);
    }

    @Test
    void exportsOfOtherProgramsAndMailboxesAreReadToo() throws IOException {
        file("calendars/p1.json", """
                {"value": [{"iCalUId": "g", "subject": "Secret",
                  "start": {"dateTime": "%1$sT09:00:00", "timeZone": "UTC"},
                  "end": {"dateTime": "%1$sT10:00:00", "timeZone": "UTC"},
                  "attendees": [{"type": "required", "emailAddress": {"address": "chris@acme.example"}}]}]}
                """.formatted(monday));
        file("mail/p1.mbox", """
                From anna@house.example Mon Mar 02 09:00:00 2026
                Date: %1$s 09:00:00 +0000
                From: anna@house.example
                To: chris@acme.example
                Subject: Secret
                Message-ID: <1@house.example>

                Text
                """.formatted(monday.format(DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH))));
        file("mail/p9.mbox", "From x Mon Mar 02 09:00:00 2026\n");
        ImportReport report = land();
        assertThat(report.files())
                .containsExactly(
                        new FilesOutcome("calendars", 1, new Landed(1, 0, 0, 0)),
                        new FilesOutcome("mail", 2, new Landed(1, 0, 0, 0)));
        assertThat(report.counts()).containsKey(IssueCode.MAIL_PERSON_UNKNOWN);
        assertThat(land().files()).extracting(FilesOutcome::landed).containsOnly(new Landed(0, 0, 1, 0));
    }

    @Test
    void calendarsMayComeWithoutTables() throws IOException {
        land();
        for (String table : List.of("units.csv", "people.csv", "customers.csv")) {
            Files.delete(folder.resolve(table));
        }
        calendar("p2.ics", meeting("a", "0900", "1000"));
        assertThat(land().files()).containsExactly(new FilesOutcome("calendars", 1, new Landed(1, 0, 0, 0)));
    }

    private ImportReport land() {
        long id = imports.open("test", Origin.COMMAND, List.of(folder), null, "Test");
        importer.land(id, Listener.SILENT);
        return reports.of(id).orElseThrow();
    }

    private void file(String name, String text) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private void calendar(String name, String events) throws IOException {
        file("calendars/" + name, "BEGIN:VCALENDAR\n" + events + "END:VCALENDAR\n");
    }

    private String meeting(String uid, String from, String to, String... more) {
        return """
                BEGIN:VEVENT
                UID:%1$s
                DTSTART;TZID=Europe/Berlin:%2$sT%3$s00
                DTEND;TZID=Europe/Berlin:%2$sT%4$s00
                ORGANIZER:mailto:anna@house.example
                ATTENDEE:mailto:chris@acme.example
                ATTENDEE;PARTSTAT=ACCEPTED:mailto:bert@house.example
                %5$sEND:VEVENT
                """.formatted(
                uid,
                BASIC.format(monday),
                from,
                to,
                String.join("", List.of(more).stream().map(line -> line + "\n").toList()));
    }

    private String series(String uid, String rule) {
        return meeting(uid, "1500", "1530", "RRULE:" + rule);
    }

    private static Terms only(Source source) {
        Terms wide = SignedAgreement.WIDE;
        return new Terms(
                wide.textVersion(),
                wide.purpose(),
                EnumSet.of(source),
                wide.viewers(),
                wide.threshold(),
                wide.retentionMonths(),
                Set.of(),
                wide.from(),
                null);
    }

    private long customerMinutes() {
        return db.sql("select coalesce(sum(customer), 0) from worktime.person_day")
                .query(Long.class)
                .single();
    }

    private long entries() {
        return db.sql("select count(*) from worktime.occurrence")
                .query(Long.class)
                .single();
    }
}
