package org.spanne.exchange.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spanne.exchange.issue.Issue;
import org.spanne.exchange.issue.IssueCode;

class ExportedCalendarTests {

    private static final String START = "'start':{'dateTime':'2026-03-02T09:00:00','timeZone':'UTC'}";

    private final List<Issue> issues = new ArrayList<>();

    @Test
    void readsACalendarViewOfGraph() throws IOException {
        assertThat(fixture("graph.json"))
                .startsWith("BEGIN:VCALENDAR", "VERSION:2.0", "BEGIN:VEVENT")
                .containsSubsequence(
                        "UID:040000008200E0",
                        "DTSTART;TZID=\"W. Europe Standard Time\":20260302T093000",
                        "DTEND;TZID=\"W. Europe Standard Time\":20260302T110000",
                        "X-SPANNE-OF-SERIES:TRUE",
                        "X-MICROSOFT-CDO-BUSYSTATUS:BUSY",
                        "CATEGORIES:Key account",
                        "CATEGORIES:Red\\, hot",
                        "ORGANIZER:mailto:boss@house.example",
                        "ATTENDEE;PARTSTAT=ACCEPTED:mailto:anna@house.example",
                        "ATTENDEE;PARTSTAT=TENTATIVE;ROLE=OPT-PARTICIPANT:mailto:carl@acme.example",
                        "ATTENDEE;PARTSTAT=NEEDS-ACTION;CUTYPE=RESOURCE:mailto:room1@house.example",
                        "X-SPANNE-OWNER;PARTSTAT=ACCEPTED:mailto:",
                        "END:VEVENT",
                        "UID:AAMkAG2",
                        "DTSTART;VALUE=DATE:20260303",
                        "DTEND;VALUE=DATE:20260305",
                        "X-MICROSOFT-CDO-BUSYSTATUS:OOF",
                        "CLASS:PRIVATE",
                        "X-SPANNE-OWNER;PARTSTAT=ACCEPTED:mailto:anna@house.example",
                        "UID:AAMkAG3",
                        "DTSTART:20260306T080000Z",
                        "STATUS:CANCELLED")
                .endsWith("END:VEVENT", "END:VCALENDAR");
        assertThat(issues).isEmpty();
    }

    @Test
    void readsAListOfEventsOfGoogle() throws IOException {
        assertThat(fixture("google.json"))
                .containsSubsequence(
                        "UID:series1",
                        "SEQUENCE:1",
                        "DTSTART;TZID=\"Europe/Berlin\":20260302T093000",
                        "DTEND;TZID=\"Europe/Berlin\":20260302T100000",
                        "STATUS:CONFIRMED",
                        "RRULE:FREQ=WEEKLY;COUNT=5",
                        "EXDATE;TZID=Europe/Berlin:20260309T093000",
                        "ORGANIZER:mailto:boss@house.example",
                        "ATTENDEE;PARTSTAT=ACCEPTED;ROLE=OPT-PARTICIPANT:mailto:a.meier@house.example",
                        "X-SPANNE-OWNER;PARTSTAT=ACCEPTED;ROLE=OPT-PARTICIPANT:mailto:a.meier@house.example",
                        "ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:carl@acme.example",
                        "ATTENDEE;PARTSTAT=ACCEPTED;CUTYPE=RESOURCE:mailto:room1@resource.calendar.google.com",
                        "UID:series1",
                        "DTSTART;TZID=\"Europe/Berlin\":20260316T093000",
                        "RECURRENCE-ID;TZID=\"Europe/Berlin\":20260316T093000",
                        "STATUS:CANCELLED",
                        "UID:ooo1",
                        "DTSTART;VALUE=DATE:20260303",
                        "CLASS:PRIVATE",
                        "X-MICROSOFT-CDO-BUSYSTATUS:OOF",
                        "X-SPANNE-OWNER;PARTSTAT=ACCEPTED:mailto:anna@house.example",
                        "UID:utc1",
                        "DTSTART:20260306T080000Z",
                        "STATUS:TENTATIVE",
                        "TRANSP:TRANSPARENT",
                        "X-WR-TIMEZONE:Europe/Berlin")
                .doesNotContain("UID:gone");
        assertThat(issues).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"graph.json", "google.json"})
    void keepsNeitherSubjectsNorTextsNorPlaces(String name) throws IOException {
        assertThat(fixture(name)).noneMatch(line -> line.contains("Secret"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'value':[{%s}]} {'value':[{%s}]}",
                "[{'value':[{%s}]},{'value':[{%s}],'@odata.nextLink':'x'}]",
                "[{%s},{%s}]",
                "{'value':[{%s},{%s}],'other':{'value':[{'subject':'no event'}]}}"
            })
    void takesPagesAndPlainEvents(String shape) throws IOException {
        assertThat(lines(shape.formatted(START, START)))
                .filteredOn("BEGIN:VEVENT"::equals)
                .hasSize(2);
        assertThat(issues).isEmpty();
    }

    @Test
    void takesAnEmptyPageForACalendar() throws IOException {
        assertThat(lines("{'value':[]}")).contains("END:VCALENDAR");
        assertThat(issues).isEmpty();
    }

    @Test
    void readsTheEncodingOfPowerShell() throws IOException {
        assertThat(lines("\uFEFF{'value':[{" + START + "}]}", StandardCharsets.UTF_16LE))
                .contains("BEGIN:VEVENT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'value':[{'start':{'dateTime':'soon'}}]}        | CALENDAR_EVENT_TIME | soon",
                "{'value':[{'start':{'dateTime':'2026-02-30T09:00:00'}}]} | CALENDAR_EVENT_TIME | 2026-02-30T09:00:00",
                "{'value':[{'start':{'dateTime':''}}]}            | CALENDAR_EVENT_TIME |",
                "{'items':[{'status':'confirmed'}]}               | CALENDAR_EVENT_TIME |",
                "{'items':[{'status':'confirmed','start':{'date':'2026'}}]} | CALENDAR_EVENT_TIME | 2026",
                "{'value':[{'type':'seriesMaster'," + START + "}]} | CALENDAR_SERIES |",
                "{'orders':[1,2,3]}                               | CALENDAR_EVENT_TIME |",
                "[1,2,3]                                          | CALENDAR_UNKNOWN |",
                "{'value':[{'start':{'dateTime':                  | CALENDAR_DAMAGED |",
                "hello                                            | CALENDAR_DAMAGED |"
            })
    void tellsWhatItCannotTake(String json, IssueCode code, String value) throws IOException {
        assertThat(lines(json)).doesNotContain("BEGIN:VEVENT").endsWith("END:VCALENDAR");

        assertThat(issues).extracting(Issue::code).contains(code);
        assertThat(issues.getFirst().value()).isEqualTo(value);
        assertThat(issues.getFirst().place()).isEqualTo("calendars/p1.json");
    }

    @Test
    void keepsWhatStandsBeforeADamage() throws IOException {
        assertThat(lines("{'value':[{" + START + "},\n{'start' oops"))
                .contains("BEGIN:VEVENT")
                .endsWith("END:VCALENDAR");

        assertThat(issues)
                .singleElement()
                .satisfies(issue -> assertThat(issue.line()).isEqualTo(2));
        assertThat(issues.getFirst().sentence(Locale.ENGLISH)).contains("Maybe the export was cut off");
    }

    @ParameterizedTest
    @ValueSource(strings = {"graph.json", "google.json"})
    void survivesAnExportThatIsCutOffAnywhere(String name) throws IOException {
        byte[] whole = Objects.requireNonNull(ExportedCalendarTests.class.getResourceAsStream(name), name)
                .readAllBytes();
        for (int length = 0; length < whole.length - 2; length++) {
            issues.clear();
            assertThat(lines(new ByteArrayInputStream(whole, 0, length))).endsWith("END:VCALENDAR");
            assertThat(issues).as("cut off after " + length).isNotEmpty();
        }
    }

    @Test
    void letsNoValueLeaveItsLine() throws IOException {
        assertThat(lines("{'value':[{'id':'x\\r\\nEND:VEVENT',"
                        + "'start':{'dateTime':'2026-03-02T09:00:00','timeZone':'A\\\":\\nRRULE:FREQ=DAILY'}}]}"))
                .contains("UID:x  END:VEVENT", "DTSTART;TZID=\"A: RRULE:FREQ=DAILY\":20260302T090000");
    }

    @Test
    void takesOnlyRulesFromTheRulesOfGoogle() throws IOException {
        assertThat(lines("{'items':[{'status':'confirmed','start':{'date':'2026-03-02'},"
                        + "'recurrence':['rrule:FREQ=DAILY','DTSTART:20200101','RRULE','ATTENDEE:mailto:x']}]}"))
                .contains("rrule:FREQ=DAILY")
                .noneMatch(
                        line -> line.startsWith("ATTENDEE") || line.equals("DTSTART:20200101") || line.equals("RRULE"));
    }

    @Test
    void passesOverAnEventOf50MegabytesAndManyPeople() throws IOException {
        InputStream body = new SequenceInputStream(Collections.enumeration(List.of(
                text("{'value':[{'body':{'content':'"),
                new Repeated((byte) 'x', 50 << 20),
                text("'},'attendees':[{}"),
                text(",{'emailAddress':{'address':'a@b.example'}}".repeat(20_000)),
                text("]," + START + "}]}"))));

        List<String> lines = lines(body);

        assertThat(lines)
                .contains("DTSTART:20260302T090000Z")
                .filteredOn(line -> line.startsWith("ATTENDEE"))
                .hasSizeBetween(4_000, 5_000);
        assertThat(issues).isEmpty();
    }

    @Test
    void endsWhereJsonIsNestedForEver() throws IOException {
        assertThat(lines("{'value':[{'attendees':" + "[".repeat(100_000))).endsWith("END:VCALENDAR");

        assertThat(issues).extracting(Issue::code).containsExactly(IssueCode.CALENDAR_DAMAGED);
    }

    @Test
    void passesOnThatAFileCannotBeRead() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("disk");
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                throw new IOException("disk");
            }
        };

        assertThatThrownBy(() -> lines(broken)).isInstanceOf(IOException.class).hasMessage("disk");
    }

    private List<String> fixture(String name) throws IOException {
        return lines(Objects.requireNonNull(ExportedCalendarTests.class.getResourceAsStream(name), name));
    }

    private List<String> lines(String json) throws IOException {
        return lines(json, StandardCharsets.UTF_8);
    }

    private List<String> lines(String json, Charset charset) throws IOException {
        return lines(new ByteArrayInputStream(json.replace('\'', '"').getBytes(charset)));
    }

    private List<String> lines(InputStream json) throws IOException {
        try (InputStream calendar = new ExportedCalendar(json, "calendars/p1.json", issues::add)) {
            return Stream.of(new String(calendar.readAllBytes(), StandardCharsets.UTF_8).split("\r\n"))
                    .toList();
        }
    }

    private static InputStream text(String json) {
        return new ByteArrayInputStream(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    /** One byte, over and over. */
    private static final class Repeated extends InputStream {

        private final byte value;
        private int left;

        Repeated(byte value, int count) {
            this.value = value;
            left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? value : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            int count = Math.min(left, length);
            Arrays.fill(target, offset, offset + count, value);
            left -= count;
            return count == 0 ? -1 : count;
        }
    }
}
