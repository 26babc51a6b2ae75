package org.spanne.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published day of one person, told by what calendars and mailboxes export. */
class AnalyseTimeSourcesTests {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void writeCompany() throws IOException {
        write("company.csv", "name,time_zone", "Spanner,Europe/Berlin");
        write("people.csv", "person_id,name,unit_id,email", "P1,Anna,U1,Anna@house.example", "P2,Bert,U1,");
        write("customers.csv", "customer_id,name,domains", "C1,Acme,acme.example", "C2,Bolt,bolt.example");
    }

    @Test
    void givesThePublishedDayFromGraph() throws IOException {
        write(
                "calendars/P1.outlook.json",
                "{\"value\":[",
                graph("09:00", "10:00", "a", "busy", "accepted", "boss@house.example"),
                "," + graph("09:30", "11:00", "b", "busy", "accepted", "x@acme.example"),
                "," + graph("11:00", "12:00", "c", "busy", "declined", "x@acme.example"),
                "," + graph("09:00", "17:00", "d", "free", "accepted", "fair@acme.example"),
                "," + graph("13:00", "14:00", "e", "busy", "accepted", "x@acme.example"),
                "," + graph("13:30", "14:30", "f", "tentative", "tentativelyAccepted", "y@bolt.example"),
                "," + graph("16:30", "18:00", "g", "busy", "organizer", "y@bolt.example"),
                "]}");

        assertPublishedDay(json("--begin", "09:00", "--after-hours", "customer"));
    }

    @Test
    void givesThePublishedDayFromGoogle() throws IOException {
        write(
                "calendars/P1.json",
                "{\"items\":[",
                google("09:00", "10:00", "a", "confirmed", "opaque", "boss@house.example", "accepted"),
                "," + google("09:30", "11:00", "b", "confirmed", "opaque", "x@acme.example", "accepted"),
                "," + google("11:00", "12:00", "c", "cancelled", "opaque", "x@acme.example", "accepted"),
                "," + google("09:00", "17:00", "d", "confirmed", "transparent", "fair@acme.example", "accepted"),
                "," + google("13:00", "14:00", "e", "confirmed", "opaque", "x@acme.example", "accepted"),
                "," + google("13:30", "14:30", "f", "tentative", "opaque", "y@bolt.example", "accepted"),
                "," + google("16:30", "18:00", "g", "confirmed", "opaque", "y@bolt.example", "tentative"),
                "]}");

        assertPublishedDay(json("--begin", "09:00", "--after-hours", "customer"));
    }

    @Test
    void expandsASeriesOfGoogle() throws IOException {
        write(
                "calendars/P1.json",
                "{\"items\":[{\"id\":\"s\",\"status\":\"confirmed\",\"organizer\":{\"email\":\"x@acme.example\"},",
                "\"start\":{\"dateTime\":\"2026-02-23T09:00:00+01:00\",\"timeZone\":\"Europe/Berlin\"},",
                "\"end\":{\"dateTime\":\"2026-02-23T10:00:00+01:00\",\"timeZone\":\"Europe/Berlin\"},",
                "\"recurrence\":[\"RRULE:FREQ=DAILY\"]},",
                "{\"id\":\"s_2\",\"recurringEventId\":\"s\",\"status\":\"cancelled\",",
                "\"originalStartTime\":{\"dateTime\":\"2026-03-03T09:00:00+01:00\",\"timeZone\":\"Europe/Berlin\"}}]}");

        assertThat(json("--to", "2026-03-05").get("customer_minutes").asInt()).isEqualTo(2 * 60);
    }

    @Test
    void imputesTheMailOfAMailbox() throws IOException {
        write(
                "mail/P1.mbox",
                mail("08:00", "anna@house.example", "x@acme.example"),
                mail("08:01", "anna@house.example", "y@acme.example"),
                mail("08:02", "anna@house.example", "boss@house.example"));
        write("mail/P1/1.eml", mail("09:00", "x@acme.example", "anna@house.example"));
        write("mail/P1/2.eml", mail("09:01", "x@acme.example", "anna@house.example"));
        write("mail/P1/3.eml", mail("09:02", "boss@house.example", "anna@house.example"));
        write("mail/P1/4.eml", mail("09:03", "boss@house.example", "anna@house.example"));

        JsonNode day = json("--person", "P1").get("days").get(0);

        assertThat(day.get("minutes").get("mail").asInt()).isEqualTo(25);
        assertThat(day.get("customers").get(0).get("customer_id").asString()).isEqualTo("C1");
        assertThat(day.get("customers").get(0).get("minutes").asInt()).isEqualTo(15);
    }

    @Test
    void tellsWhatItCannotUse() throws IOException {
        write(
                "activities.csv",
                "activity_id,person_id,kind,started_at,ended_at",
                "A,P1,task,2026-03-02T09:00:00," + "2026-03-02T10:00:00");
        write("calendars/P1.json", "{\"value\":[{\"start\":{\"dateTime\":\"soon\"}},{}]}");
        write("calendars/P2.json", "{\"value\":");
        write("mail/P2.mbox", mail("08:00", "x@acme.example", "anna@house.example"));
        write("mail/P1.mbox", "no mail");
        write("mail/P9.mbox", "no mail");

        assertThat(json("--person", "P1").get("minutes").get("administration").asInt())
                .isEqualTo(60);
        assertThat(err.toString())
                .contains("calendars/P1.json, line 1: The start or end soon of an event is no time")
                .contains("(and 1 more)")
                .contains("calendars/P2.json, line 2: From here on the calendar cannot be read")
                .contains("mail/P2.mbox: people.csv has no mail address of this person")
                .contains("mail/P1.mbox: The file holds no mail")
                .contains("mail/P9.mbox is left out: people.csv has no person of that name")
                .doesNotContain("\tat ");
    }

    @Test
    void takesACalendarThatCannotBeReadForNone() throws IOException {
        write("calendars/P1.json", "{\"value\":[", graph("09:00", "10:00", "a", "busy", "accepted", "x@acme.example"));
        write("calendars/P2.json", "{\"value\":");

        assertThat(json().get("days")).hasSize(1);
    }

    private static void assertPublishedDay(JsonNode sum) {
        assertThat(sum.get("customer_minutes").asInt()).isEqualTo(270);
        assertThat(sum.get("working_minutes").asInt()).isEqualTo(540);
        assertThat(sum.get("minutes").get("coordination").asInt()).isEqualTo(30);
        assertThat(sum.get("share").asDouble()).isEqualTo(0.5);
    }

    private static String graph(String from, String to, String id, String showAs, String response, String other) {
        return """
                {"start":{"dateTime":"2026-03-02T%s:00.0000000","timeZone":"W. Europe Standard Time"},
                 "end":{"dateTime":"2026-03-02T%s:00.0000000","timeZone":"W. Europe Standard Time"},
                 "id":"%s","isAllDay":%s,"isCancelled":%s,"showAs":"%s","subject":"Secret",
                 "responseStatus":{"response":"%s"},"isOrganizer":false,
                 "organizer":{"emailAddress":{"address":"anna@house.example"}},
                 "attendees":[{"emailAddress":{"address":"%s"}},{"emailAddress":{"address":"anna@house.example"}}]}
                """.formatted(from, to, id, false, false, showAs, response, other);
    }

    private static String google(
            String from, String to, String id, String status, String transparency, String organizer, String answer) {
        return """
                {"start":{"dateTime":"2026-03-02T%s:00+01:00","timeZone":"Europe/Berlin"},
                 "end":{"dateTime":"2026-03-02T%s:00+01:00","timeZone":"Europe/Berlin"},
                 "id":"%s","status":"%s","transparency":"%s","summary":"Secret",
                 "organizer":{"email":"%s"},
                 "attendees":[{"email":"a.meier@house.example","self":true,"responseStatus":"%s"}]}
                """.formatted(from, to, id, status, transparency, organizer, answer);
    }

    private static String mail(String time, String from, String to) {
        return "From x Mon Mar 02 %s:00 2026\nDate: Mon, 2 Mar 2026 %s:00 +0000\nFrom: %s\nTo: %s\nSubject: Secret\n\nText\n"
                .formatted(time, time, from, to);
    }

    private JsonNode json(String... options) {
        CommandLine commandLine = SpanneCli.commandLine();
        commandLine.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        commandLine.setOverwrittenOptionsAllowed(true);
        int exit = commandLine.execute(Stream.concat(
                        Stream.of(
                                "analyse",
                                "time",
                                folder.toString(),
                                "--json",
                                "--from",
                                "2026-03-02",
                                "--to",
                                "2026-03-03"),
                        Stream.of(options))
                .toArray(String[]::new));
        assertThat(exit).as(err.toString()).isZero();
        assertThat(out.toString()).doesNotContain("Secret");
        return JsonMapper.shared().readTree(out.toString());
    }

    private void write(String file, String... lines) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, List.of(lines));
    }
}
