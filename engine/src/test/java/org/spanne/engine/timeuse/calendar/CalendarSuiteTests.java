package org.spanne.engine.timeuse.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spanne.engine.timeuse.SharedCalendars;
import org.spanne.engine.timeuse.calendar.CalendarIssue.Code;

/** The files of the public suites, good and broken. */
class CalendarSuiteTests {

    private static final Set<Code> HARMLESS =
            Set.of(Code.NO_UID, Code.NO_START, Code.RULE_ENDS_BEFORE_START, Code.UNKNOWN_ZONE);

    @Test
    void readsEveryValidFileOfIcal4j() throws Exception {
        List<Path> files = files("ical4j/samples/valid");

        assertThat(files).hasSize(81);
        for (Path file : files) {
            CalendarEvents events = read(file);
            long withoutStart = events.issues().stream()
                    .filter(issue -> issue.code() == Code.NO_START)
                    .count();
            assertThat(events.issues()).as(file.toString()).allMatch(issue -> HARMLESS.contains(issue.code()));
            assertThat(events.size() + withoutStart).as(file.toString()).isEqualTo(eventsIn(file));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ical4j", "ical.js", "ical.net", "libical"})
    void survivesEveryFileOfASuite(String suite) throws Exception {
        List<Path> files = files(suite);

        assertThat(files).hasSizeGreaterThan(30);
        for (Path file : files) {
            CalendarEvents events = read(file);
            assertThat(events.size()).as(file.toString()).isLessThanOrEqualTo((int) eventsIn(file));
            assertThat(events.expand(
                                    Instant.parse("2000-01-01T00:00:00Z"),
                                    Instant.parse("2027-01-01T00:00:00Z"),
                                    Ics.BERLIN)
                            .occurrences())
                    .as(file.toString())
                    .allMatch(occurrence -> !occurrence.end().isBefore(occurrence.start()));
        }
    }

    /** The list that the tests of ical.js expect of this file. */
    @Test
    void expandsTheRecurringSampleOfIcalJs() throws Exception {
        CalendarEvents events = read(SharedCalendars.path("ical.js/samples/recur_instances.ics"));

        List<String> starts = events
                .expand(Instant.parse("2012-10-01T00:00:00Z"), Instant.parse("2013-07-01T00:00:00Z"), Ics.BERLIN)
                .occurrences()
                .stream()
                .map(occurrence -> LocalDateTime.ofInstant(occurrence.start(), ZoneId.of("America/Los_Angeles"))
                        .toString())
                .toList();

        assertThat(starts)
                .containsExactly(
                        "2012-10-02T15:00",
                        "2012-11-06T10:00",
                        "2012-11-06T20:00",
                        "2012-11-10T10:00",
                        "2012-11-30T10:00",
                        "2013-01-01T10:00",
                        "2013-03-05T10:00",
                        "2013-05-07T10:00",
                        "2013-06-04T10:00");
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> all = Files.walk(SharedCalendars.path(folder))) {
            return all.filter(file -> file.toString().endsWith(".ics")).sorted().toList();
        }
    }

    private static CalendarEvents read(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return CalendarEvents.read(stream, CalendarLimits.USUAL);
        }
    }

    private static long eventsIn(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1)
                .toUpperCase(Locale.ROOT)
                .lines()
                .filter(line -> line.strip().equals("BEGIN:VEVENT"))
                .count();
    }
}
