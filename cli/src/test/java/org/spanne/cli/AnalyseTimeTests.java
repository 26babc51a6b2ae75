package org.spanne.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnalyseTimeTests {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    /** A company with the published day of one person, told by the activity log. */
    @BeforeEach
    void writePublishedDay() throws IOException {
        write("company.csv", "name,time_zone", "Spanner,Europe/Berlin");
        write("units.csv", "unit_id,name", "U1,Sales");
        write(
                "people.csv",
                "person_id,name,unit_id,email,hours_per_week",
                "P1,Anna,U1,anna@house.example,40",
                "P2,Bert,U1,bert@house.example,20");
        write("customers.csv", "customer_id,name,domains", "C1,Acme,acme.example", "C2,Bolt,bolt.example;gmail.com");
        write(
                "activities.csv",
                "activity_id,person_id,kind,started_at,ended_at,customer_id,attendee_domains,attendee_count,response",
                "A,P1,meeting,2026-03-02T09:00:00,2026-03-02T10:00:00,,house.example,4,accepted",
                "B,P1,meeting,2026-03-02T09:30:00,2026-03-02T11:00:00,,house.example;acme.example,3,accepted",
                "C,P1,meeting,2026-03-02T11:00:00,2026-03-02T12:00:00,C1,acme.example,2,declined",
                "E,P1,meeting,2026-03-02T13:00:00,2026-03-02T14:00:00,,acme.example;supplier.example,3,accepted",
                "F,P1,meeting,2026-03-02T13:30:00,2026-03-02T14:30:00,C2,,,accepted",
                "T,P1,travel,2026-03-02T15:00:00,2026-03-02T16:00:00,,,,",
                "G,P1,call,2026-03-02T16:30:00,2026-03-02T18:00:00,C2,,,");
    }

    @Test
    void givesThePublishedDay() {
        JsonNode day = json("--person", "P1").get("days").get(0);

        assertThat(day.get("person_id").asString()).isEqualTo("P1");
        assertThat(day.get("day").asString()).isEqualTo("2026-03-02");
        assertThat(day.get("working_minutes").asInt()).isEqualTo(480);
        assertThat(day.get("customer_minutes").asInt()).isEqualTo(210);
        assertThat(day.get("share").asDouble()).isEqualTo(0.4375);
        assertThat(day.get("lower").asDouble()).isEqualTo(0.4375);
        assertThat(day.get("upper").asDouble()).isEqualTo(0.8125);
        assertThat(day.get("minutes").get("coordination").asInt()).isEqualTo(30);
        assertThat(day.get("minutes").get("travel").asInt()).isEqualTo(60);
        assertThat(day.get("minutes").get("unexplained").asInt()).isEqualTo(180);
        assertThat(day.get("customers").get(0).get("customer_id").asString()).isEqualTo("C1");
        assertThat(day.get("customers").get(0).get("minutes").asInt()).isEqualTo(150);
    }

    @Test
    void countsCustomersAfterHoursWhereAskedTo() {
        JsonNode sum = json("--after-hours", "customer");

        assertThat(sum.get("customer_minutes").asInt()).isEqualTo(270);
        assertThat(sum.get("working_minutes").asInt()).isEqualTo(540);
        assertThat(sum.get("share").asDouble()).isEqualTo(0.5);
        assertThat(sum.get("days").get(0).get("after_hours_minutes").asInt()).isEqualTo(60);
    }

    @Test
    void addsUpToTheSumOfTheDays() {
        JsonNode sum = json();

        assertThat(sum.get("share").asDouble()).isEqualTo(0.4375);
        assertThat(sum.get("minutes").get("customer").asInt()).isEqualTo(210);
        assertThat(sum.get("interval").isNull()).isTrue();
        assertThat(sum.get("from").asString()).isEqualTo("2026-03-02");
    }

    @Test
    void imputesMailIntoFreeTime() throws IOException {
        write(
                "mail.csv",
                "person_id,sent_at,direction,to_domains,thread_id",
                "P1,2026-03-02T10:00:00,sent,acme.example,t1",
                "P1,2026-03-02T10:01:00,sent,acme.example,t2",
                "P1,2026-03-02T10:02:00,sent,house.example,t3",
                "P1,2026-03-02T10:03:00,received,house.example,t4",
                "P1,2026-03-02T10:04:00,received,house.example,t5",
                "P1,2026-03-02T10:05:00,received,house.example,t6",
                "P1,2026-03-02T10:06:00,received,house.example,t7");

        JsonNode minutes = json("--person", "P1").get("minutes");

        assertThat(minutes.get("mail").asInt()).isEqualTo(25);
        assertThat(minutes.get("unexplained").asInt()).isEqualTo(155);
    }

    @Test
    void readsCalendarsBesideTheLogAndCountsDoubletsOnce() throws IOException {
        Path calendars = Files.createDirectory(folder.resolve("calendars"));
        Files.writeString(
                calendars.resolve("P1.work.ics"),
                String.join(
                        "\r\n",
                        "BEGIN:VCALENDAR",
                        "BEGIN:VEVENT",
                        "UID:a",
                        "DTSTART;TZID=Europe/Berlin:20260302T094000",
                        "DTEND;TZID=Europe/Berlin:20260302T111000",
                        "ATTENDEE:mailto:x@acme.example",
                        "END:VEVENT",
                        "BEGIN:VEVENT",
                        "UID:b",
                        "DTSTART;TZID=Europe/Berlin:20260223T113000",
                        "DURATION:PT30M",
                        "RRULE:FREQ=WEEKLY",
                        "ORGANIZER:mailto:boss@house.example",
                        "ATTENDEE;PARTSTAT=ACCEPTED:mailto:anna@house.example",
                        "END:VEVENT",
                        "END:VCALENDAR"));

        JsonNode day = json("--person", "P1").get("days").get(0);

        assertThat(day.get("customer_minutes").asInt()).isEqualTo(210);
        assertThat(day.get("minutes").get("coordination").asInt()).isEqualTo(60);
    }

    @Test
    void takesDaysOffOutOfWorkingTimeToTheLastOne() throws IOException {
        write("absences.csv", "person_id,from,to", "P1,2026-03-02,2026-03-02");

        assertThat(json("--person", "P1").get("days")).isEmpty();
        assertThat(json("--person", "P1", "--after-hours", "customer")
                        .get("working_minutes")
                        .asInt())
                .isEqualTo(270);
    }

    @Test
    void leavesOutPeopleOfWhomNothingIsKnown() {
        assertThat(json().get("days")).hasSize(1);
    }

    @Test
    void takesTheBeginThatIsAskedFor() {
        assertThat(json("--begin", "10:00").get("customer_minutes").asInt()).isEqualTo(240);
    }

    @Test
    void keepsStandardOutputFreeOfRemarks() throws IOException {
        Files.writeString(
                folder.resolve("activities.csv"),
                "H,P9,meeting,2026-03-02T09:00:00,2026-03-02T10:00:00,,,,\n",
                StandardOpenOption.APPEND);

        assertThat(json().get("customer_minutes").asInt()).isEqualTo(210);
        assertThat(err.toString()).contains("1 rows are kept out").contains("spanne check");
    }

    @Test
    void givesThePersonsSumAsTextWithoutJson() {
        assertThat(run("--from", "2026-03-02", "--to", "2026-03-03", "--person", "P1"))
                .isZero();
        assertThat(out.toString()).contains("customer").contains("43.8 %").contains("working time");
    }

    @Test
    void saysWhatIsWrongWithItsUsage() {
        assertThat(run("--from", "2026-03-03", "--to", "2026-03-03")).isEqualTo(2);
        assertThat(err.toString()).contains("2026-03-03 is not before").contains("day after the last");
        assertThat(run("--from", "2026-03-02", "--to", "2026-03-03", "--person", "P9"))
                .isEqualTo(2);
        assertThat(run("--from", "2026-03-02", "--to", "2026-03-03", "--entries"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--entries needs --person and --json");
        assertThat(run("--from", "2026-03-02", "--to", "2026-03-03", "--mixed", "half", "--person", "P1"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--mixed").contains("half");
        assertThat(err.toString()).contains("--person P9 is not in people.csv").doesNotContain("\tat ");
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "--from, 2026-13-01, is no day. Maybe write it like 2026-03-02.",
        "--to, tomorrow, is no day. Maybe write it like 2026-03-02.",
        "--begin, 9 am, is no time of day. Maybe write it like 08:30."
    })
    void saysHowAnOptionIsWritten(String option, String value, String sentence) {
        assertThat(run("--from", "2026-03-02", "--to", "2026-03-03", option, value))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains("Invalid value for option '" + option)
                .contains("'" + value + "' " + sentence);
        assertThat(err.toString()).doesNotContain("java.");
    }

    @Test
    void saysThatAFolderTellsNothing() throws IOException {
        Files.delete(folder.resolve("activities.csv"));

        assertThat(run("--from", "2026-03-02", "--to", "2026-03-03", "--json")).isEqualTo(2);
        assertThat(err.toString()).contains("Maybe activities.csv is missing");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void saysWhatBecameOfEveryEntry() {
        JsonNode entries = json("--person", "P1", "--entries").get("entries");

        assertThat(entries).hasSize(7);
        assertThat(entries.get(0).get("category").asString()).isEqualTo("coordination");
        assertThat(entries.get(0).get("start").asString()).isEqualTo("2026-03-02T09:00:00+01:00");
        assertThat(entries.get(0).get("counted_minutes").asInt()).isEqualTo(30);
        assertThat(entries.get(0).get("covered_minutes").asInt()).isEqualTo(30);
        assertThat(entries.get(2).get("category").isNull()).isTrue();
        assertThat(entries.get(2).get("reason").asString()).isEqualTo("declined");
        assertThat(entries.get(3).get("credit").asDouble()).isEqualTo(1);
        assertThat(entries.get(6).get("outside_minutes").asInt()).isEqualTo(60);
    }

    @Test
    void countsMixedMeetingsByTheRuleAskedForAndStatesIt() {
        JsonNode report = json("--mixed", "by_share");

        assertThat(report.get("rules").get("version").asString()).isEqualTo("1+by_share");
        assertThat(report.get("rules").get("mixed").asString()).isEqualTo("by_share");
        assertThat(report.get("customer_minutes").asInt()).isEqualTo(210);
        assertThat(json().get("rules").get("version").asString()).isEqualTo("1");
    }

    @Test
    void tellsInternalTimeByCause() throws IOException {
        write("orders.csv", "order_id,customer_id,ordered_at", "O1,C1,2026-03-01T00:00:00Z");
        write(
                "activities.csv",
                "activity_id,person_id,kind,started_at,ended_at,order_id,attendee_domains,category",
                "A,P1,task,2026-03-02T09:00:00,2026-03-02T10:00:00,O1,,",
                "B,P1,meeting,2026-03-02T10:00:00,2026-03-02T10:30:00,,house.example,coordination/quote",
                "C,P1,meeting,2026-03-02T11:00:00,2026-03-02T11:15:00,,house.example,");

        JsonNode causes = json("--person", "P1").get("internal_causes");

        assertThat(causes.get("order").asInt()).isEqualTo(60);
        assertThat(causes.get("quote").asInt()).isEqualTo(30);
        assertThat(causes.get("case").asInt()).isZero();
        assertThat(causes.get("unknown").asInt()).isEqualTo(15);
    }

    @Test
    void saysThatACalendarIsNobodysAndThatAFileIsBroken() throws IOException {
        Path calendars = Files.createDirectory(folder.resolve("calendars"));
        Files.writeString(calendars.resolve("P9.ics"), "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n");
        Files.writeString(calendars.resolve("P1.ics"), "hello");

        assertThat(json().get("customer_minutes").asInt()).isEqualTo(210);
        assertThat(err.toString())
                .contains("calendars/P9.ics is left out: people.csv has no person of that name")
                .contains("calendars/P1.ics")
                .contains("Maybe it is not an iCalendar file");
    }

    @Test
    void saysThatThereIsNoFolder() {
        Path missing = folder.resolve("missing");
        CommandLine commandLine = SpanneCli.commandLine();
        commandLine.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));

        assertThat(commandLine.execute(
                        "analyse", "time", missing.toString(), "--from", "2026-03-02", "--to", "2026-03-09"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("There are no people in " + missing).doesNotContain("\tat ");
        assertThat(out.toString()).isEmpty();
    }

    private JsonNode json(String... options) {
        out.getBuffer().setLength(0);
        String[] all = Stream.concat(
                        Stream.of("--from", "2026-03-02", "--to", "2026-03-03", "--json"), Stream.of(options))
                .toArray(String[]::new);
        assertThat(run(all)).as(err.toString()).isZero();
        return JsonMapper.shared().readTree(out.toString());
    }

    private int run(String... options) {
        CommandLine commandLine = SpanneCli.commandLine();
        commandLine.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return commandLine.execute(Stream.concat(Stream.of("analyse", "time", folder.toString()), Stream.of(options))
                .toArray(String[]::new));
    }

    private void write(String file, String... lines) throws IOException {
        Files.write(folder.resolve(file), List.of(lines));
    }
}
