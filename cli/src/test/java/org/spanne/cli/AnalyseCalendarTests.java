package org.spanne.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnalyseCalendarTests {

    @TempDir
    private Path temp;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void listsEveryOccurrenceOfThePeriod() throws IOException {
        Path file = ics(
                "team",
                "UID:a",
                "SUMMARY:Secret",
                "DTSTART;TZID=Europe/Berlin:20260327T090000",
                "DURATION:PT1H",
                "RRULE:FREQ=DAILY;COUNT=4",
                "EXDATE;TZID=Europe/Berlin:20260328T090000",
                "STATUS:TENTATIVE",
                "TRANSP:TRANSPARENT",
                "ORGANIZER:mailto:Boss@House.example",
                "ATTENDEE:mailto:anna@acme.example");

        JsonNode list = json("--ics", file.toString(), "--zone", "Europe/Berlin");

        assertThat(list).hasSize(2);
        JsonNode second = list.get(1);
        assertThat(second.propertyNames())
                .containsExactly(
                        "uid",
                        "start",
                        "end",
                        "all_day",
                        "status",
                        "transparent",
                        "attendees",
                        "organizer",
                        "recurrence_id");
        assertThat(second.get("start").asString()).isEqualTo("2026-03-29T09:00:00+02:00");
        assertThat(second.get("end").asString()).isEqualTo("2026-03-29T10:00:00+02:00");
        assertThat(second.get("all_day").asBoolean()).isFalse();
        assertThat(second.get("status").asString()).isEqualTo("TENTATIVE");
        assertThat(second.get("transparent").asBoolean()).isTrue();
        assertThat(second.get("attendees").get(0).asString()).isEqualTo("anna@acme.example");
        assertThat(second.get("organizer").asString()).isEqualTo("boss@house.example");
        assertThat(second.get("recurrence_id").asString()).isEqualTo("2026-03-29T09:00:00+02:00");
        assertThat(out.toString()).doesNotContain("Secret");
    }

    @Test
    void takesSeveralFilesAndWritesWholeDaysAsDates() throws IOException {
        Path one = ics("one", "UID:a", "DTSTART;VALUE=DATE:20260328", "DTEND;VALUE=DATE:20260330");
        Path two = ics("two", "UID:b", "DTSTART:20260327T080000Z", "DTEND:20260327T090000Z");

        JsonNode list = json("--ics", one.toString(), two.toString(), "--zone", "Europe/Berlin");

        assertThat(list).hasSize(2);
        assertThat(list.get(0).get("uid").asString()).isEqualTo("b");
        assertThat(list.get(0).get("recurrence_id").isNull()).isTrue();
        assertThat(list.get(1).get("start").asString()).isEqualTo("2026-03-28");
        assertThat(list.get(1).get("end").asString()).isEqualTo("2026-03-30");
    }

    @Test
    void takesTheZoneThatTheFileNames() throws IOException {
        Path file = temp.resolve("tokyo.ics");
        Files.write(
                file,
                List.of(
                        "BEGIN:VCALENDAR",
                        "X-WR-TIMEZONE:Asia/Tokyo",
                        "BEGIN:VEVENT",
                        "UID:a",
                        "DTSTART:20260328T090000",
                        "END:VEVENT",
                        "END:VCALENDAR"));

        assertThat(json("--ics", file.toString()).get(0).get("start").asString())
                .isEqualTo("2026-03-28T09:00:00+09:00");
    }

    @Test
    void tellsWhatItCouldNotTakeOnStandardError() throws IOException {
        Path file = ics("bad", "UID:a", "DTSTART:20260328T090000Z", "RRULE:FREQ=SOMETIMES");

        assertThat(json("--ics", file.toString())).hasSize(1);
        assertThat(err.toString()).contains("bad.ics, line 5").contains("BAD_RULE");
    }

    @Test
    void takesWhatGraphAndGoogleExport() throws IOException {
        Path graph = Files.writeString(temp.resolve("graph.json"), """
                {"value":[{"id":"g","subject":"Secret","start":{"dateTime":"2026-03-28T09:00:00","timeZone":"UTC"},
                 "end":{"dateTime":"2026-03-28T10:00:00","timeZone":"UTC"}},{"id":"bad"}]}
                """);

        JsonNode list = json("--ics", graph.toString(), "--zone", "Europe/Berlin");

        assertThat(list).hasSize(1);
        assertThat(list.get(0).get("start").asString()).isEqualTo("2026-03-28T10:00:00+01:00");
        assertThat(err.toString())
                .contains("graph.json, line 2: The start or end")
                .contains("CALENDAR_EVENT_TIME");
        assertThat(run("--ics", Files.writeString(temp.resolve("no.json"), "[]").toString()))
                .isEqualTo(2);
    }

    @Test
    void refusesWhatIsNoCalendar() throws IOException {
        Path file = Files.writeString(temp.resolve("no.ics"), "hello");

        assertThat(run("--ics", file.toString())).isEqualTo(2);
        assertThat(run("--ics", temp.resolve("missing.ics").toString())).isEqualTo(2);
        assertThat(err.toString())
                .contains("Maybe it is not an iCalendar file")
                .contains("missing.ics cannot be read")
                .doesNotContain("\tat ");
        assertThat(run("--ics", file.toString(), "--zone", "Berlin")).isEqualTo(2);
        assertThat(err.toString()).contains("'Berlin' is no time zone. Maybe write it like Europe/Berlin.");
        assertThat(out.toString()).isEmpty();
    }

    private JsonNode json(String... options) {
        assertThat(run(options)).as(err.toString()).isZero();
        return JsonMapper.shared().readTree(out.toString());
    }

    private int run(String... options) {
        CommandLine commandLine = SpanneCli.commandLine();
        commandLine.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return commandLine.execute(Stream.concat(
                        Stream.of("analyse", "calendar", "--json", "--from", "2026-03-27", "--to", "2026-03-30"),
                        Stream.of(options))
                .toArray(String[]::new));
    }

    private Path ics(String name, String... lines) throws IOException {
        return Files.writeString(
                temp.resolve(name + ".ics"),
                "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n" + String.join("\r\n", lines)
                        + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    }
}
