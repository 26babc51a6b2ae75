package org.spanne.exchange.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spanne.exchange.sample.support.WrittenFolder.UNTIL;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spanne.exchange.FolderTable;
import org.spanne.exchange.sample.support.CalendarFile;
import org.spanne.exchange.sample.support.WrittenFolder;

class SampleCalendarTests {

    private static final LocalDate FROM = UNTIL.minusDays(182);

    private static WrittenFolder folder;
    private static Map<String, String> texts;

    @BeforeAll
    static void write(@TempDir Path temp) {
        folder = WrittenFolder.of(SampleOptions.of(SampleSize.SMALL, UNTIL).withSeed(5), temp.resolve("sample"));
        folder.rows(FolderTable.ACTIVITIES);
        folder.rows(FolderTable.ABSENCES);
        texts = new TreeMap<>();
        folder.contents().forEach((file, text) -> {
            if (file.endsWith(".ics")) {
                texts.put(file.replaceAll(".*[/\\\\]|\\.ics", ""), text);
            }
        });
    }

    @Test
    void isThereForEverybodyWhoSoldInTheLastHalfYear() {
        Set<String> sellers = folder.rows(FolderTable.ACTIVITIES).stream()
                .filter(row -> row.getField("started_at").compareTo(FROM.toString()) >= 0)
                .map(row -> row.getField("person_id"))
                .collect(Collectors.toSet());
        assertThat(texts.keySet()).isEqualTo(sellers);
    }

    @Test
    void hasLinesThatEndAndFoldAsTheStandardWants() {
        texts.values().forEach(text -> {
            assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
            assertThat(text.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        });
    }

    @Test
    void opensAndClosesEveryPart() {
        texts.values().forEach(text -> {
            assertThat(text)
                    .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:")
                    .endsWith("END:VCALENDAR\r\n");
            assertThat(text.split("BEGIN:VEVENT\r\nUID:")).hasSameSizeAs(text.split("END:VEVENT\r\n"));
            assertThat(text).contains("BEGIN:VTIMEZONE\r\nTZID:Europe/Berlin\r\n");
        });
    }

    @Test
    void holdsExactlyTheMeetingsAndJourneysOfTheActivities() {
        texts.forEach((person, text) ->
                assertThat(new CalendarFile(text).instances()).as(person).isEqualTo(meetings(person)));
    }

    private static Set<String> meetings(String person) {
        return folder.rows(FolderTable.ACTIVITIES).stream()
                .filter(row -> row.getField("person_id").equals(person))
                .filter(row -> Set.of("meeting", "travel").contains(row.getField("kind")))
                .filter(row -> row.getField("started_at").compareTo(FROM.toString()) >= 0)
                .map(row -> time(row, "started_at") + "/" + time(row, "ended_at"))
                .collect(Collectors.toSet());
    }

    private static String time(NamedCsvRecord row, String column) {
        return OffsetDateTime.parse(row.getField(column)).toString();
    }

    @Test
    void usesWhatMakesCalendarsHard() {
        CalendarFile all = new CalendarFile(String.join("", texts.values()));
        assertThat(all.with("RRULE")).isGreaterThanOrEqualTo(texts.size());
        assertThat(all.with("EXDATE")).isPositive();
        assertThat(all.with("RECURRENCE-ID")).isPositive();
        assertThat(all.with("STATUS", "CANCELLED")).isPositive();
        assertThat(all.with("TRANSP", "TRANSPARENT")).isPositive();
        assertThat(all.with("ATTENDEE", "ROLE=REQ-PARTICIPANT;PARTSTAT=DECLINED"))
                .isPositive();
        assertThat(all.with("ATTENDEE", "ROLE=REQ-PARTICIPANT;PARTSTAT=TENTATIVE"))
                .isPositive();
    }

    @Test
    void showsDaysOffAsAllDay() {
        texts.forEach((person, text) -> {
            List<LocalDate> off = folder.rows(FolderTable.ABSENCES).stream()
                    .filter(row -> row.getField("person_id").equals(person))
                    .map(row -> LocalDate.parse(row.getField("from")))
                    .filter(day -> !day.isBefore(FROM))
                    .toList();
            assertThat(new CalendarFile(text).days("DTSTART")).as(person).containsAll(off);
        });
    }

    @Test
    void saysNothingAboutSubjects() {
        assertThat(texts.values().stream()
                        .flatMap(String::lines)
                        .filter(line -> line.startsWith("SUMMARY:"))
                        .distinct())
                .containsExactlyInAnyOrder(
                        "SUMMARY:Abwesend",
                        "SUMMARY:Besprechung",
                        "SUMMARY:Fahrt",
                        "SUMMARY:Kundentermin",
                        "SUMMARY:Messe",
                        "SUMMARY:Teamrunde");
    }
}
