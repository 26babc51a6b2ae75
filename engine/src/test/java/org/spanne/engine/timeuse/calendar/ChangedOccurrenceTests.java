package org.spanne.engine.timeuse.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spanne.engine.timeuse.calendar.Ics.instants;
import static org.spanne.engine.timeuse.calendar.Ics.occurrences;
import static org.spanne.engine.timeuse.calendar.Ics.starts;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.spanne.engine.timeuse.calendar.EventDetails.Status;

class ChangedOccurrenceTests {

    private static final String WEEKLY = """
            BEGIN:VEVENT
            UID:e
            DTSTART;TZID=Europe/Berlin:20260302T090000
            DTEND;TZID=Europe/Berlin:20260302T100000
            RRULE:FREQ=WEEKLY;COUNT=4
            END:VEVENT
            """;

    @Test
    void putsAChangedOccurrenceInThePlaceOfTheOriginal() {
        CalendarEvents events =
                Ics.calendar(WEEKLY, change("20260309T090000", "", "DTSTART:20260310T140000Z", "DURATION:PT2H"));

        assertThat(starts(events))
                .isEqualTo(instants(
                        "2026-03-02T08:00:00Z",
                        "2026-03-10T14:00:00Z",
                        "2026-03-16T08:00:00Z",
                        "2026-03-23T08:00:00Z"));
        assertThat(occurrences(events).get(1).recurrenceId()).isEqualTo("2026-03-09T08:00:00Z");
        assertThat(occurrences(events).get(1).end()).isEqualTo("2026-03-10T16:00:00Z");
        assertThat(occurrences(events).get(0).recurrenceId()).isEqualTo("2026-03-02T08:00:00Z");
    }

    @Test
    void leavesOutACancelledOccurrence() {
        CalendarEvents events =
                Ics.calendar(WEEKLY, change("20260309T090000", "", "DTSTART:20260309T080000Z", "STATUS:CANCELLED"));

        assertThat(starts(events))
                .isEqualTo(instants("2026-03-02T08:00:00Z", "2026-03-16T08:00:00Z", "2026-03-23T08:00:00Z"));
    }

    @Test
    void findsAChangedOccurrenceThatMovedIntoThePeriod() {
        CalendarEvents events =
                Ics.calendar(WEEKLY, change("20260309T090000", "", "DTSTART:20260701T080000Z", "DURATION:PT1H"));

        assertThat(events.expand(
                                Instant.parse("2026-07-01T00:00:00Z"),
                                Instant.parse("2026-07-02T00:00:00Z"),
                                Ics.BERLIN)
                        .occurrences())
                .hasSize(1);
        assertThat(events.expand(
                                Instant.parse("2026-03-09T00:00:00Z"),
                                Instant.parse("2026-03-10T00:00:00Z"),
                                Ics.BERLIN)
                        .occurrences())
                .isEmpty();
    }

    @Test
    void changesAllLaterOccurrencesWhereTheChangeSaysSo() {
        CalendarEvents events = Ics.calendar(
                WEEKLY,
                change(
                        "20260309T090000",
                        ";RANGE=THISANDFUTURE",
                        "DTSTART;TZID=Europe/Berlin:20260310T110000",
                        "DURATION:PT30M",
                        "STATUS:TENTATIVE"));

        assertThat(starts(events))
                .isEqualTo(instants(
                        "2026-03-02T08:00:00Z",
                        "2026-03-10T10:00:00Z",
                        "2026-03-17T10:00:00Z",
                        "2026-03-24T10:00:00Z"));
        assertThat(occurrences(events).subList(1, 4)).allMatch(o -> o.details().status() == Status.TENTATIVE);
    }

    @Test
    void takesTheChangeWithTheHighestSequence() {
        CalendarEvents events = Ics.calendar(
                WEEKLY,
                change("20260309T090000", "", "SEQUENCE:3", "DTSTART:20260311T080000Z"),
                change("20260309T090000", "", "SEQUENCE:2", "DTSTART:20260312T080000Z"));

        assertThat(starts(events))
                .contains(Instant.parse("2026-03-11T08:00:00Z"))
                .hasSize(4);
    }

    @Test
    void takesCopiesOfAnEventInSeveralFilesForOne() {
        CalendarEvents twice = Ics.calendar(WEEKLY).plus(Ics.calendar(WEEKLY));

        assertThat(starts(twice)).hasSize(4);
    }

    @Test
    void appliesAChangeFromAnotherFile() {
        CalendarEvents change = Ics.calendar(change("20260309T090000", "", "DTSTART:20260310T140000Z"));

        assertThat(starts(change.plus(Ics.calendar(WEEKLY))))
                .hasSize(4)
                .contains(Instant.parse("2026-03-10T14:00:00Z"));
    }

    @Test
    void showsAChangedOccurrenceWhoseEventIsUnknown() {
        CalendarEvents events = Ics.calendar(change("20260309T090000", "", "DTSTART:20260310T140000Z"));

        assertThat(occurrences(events)).singleElement().satisfies(occurrence -> {
            assertThat(occurrence.start()).isEqualTo("2026-03-10T14:00:00Z");
            assertThat(occurrence.recurrenceId()).isEqualTo("2026-03-09T08:00:00Z");
        });
    }

    @Test
    void keepsDifferentEventsThatShareAUid() {
        CalendarEvents events = Ics.calendar(
                "BEGIN:VEVENT",
                "UID:e",
                "DTSTART:20260302T080000Z",
                "END:VEVENT",
                "BEGIN:VEVENT",
                "UID:e",
                "DTSTART:20260303T080000Z",
                "END:VEVENT");

        assertThat(starts(events)).hasSize(2);
    }

    @Test
    void replacesAnEventByItsLaterRevision() {
        CalendarEvents events = Ics.calendar(
                "BEGIN:VEVENT",
                "UID:e",
                "SEQUENCE:1",
                "DTSTART:20260303T080000Z",
                "END:VEVENT",
                "BEGIN:VEVENT",
                "UID:e",
                "SEQUENCE:0",
                "DTSTART:20260302T080000Z",
                "END:VEVENT");

        assertThat(starts(events)).isEqualTo(instants("2026-03-03T08:00:00Z"));
    }

    @Test
    void callsOffAllEventsOfACancellingCalendar() {
        assertThat(starts(Ics.calendar("METHOD:CANCEL", WEEKLY))).isEmpty();
    }

    private static String change(String original, String range, String... lines) {
        return String.join(
                "\r\n",
                List.of(
                        "BEGIN:VEVENT",
                        "UID:e",
                        "RECURRENCE-ID;TZID=Europe/Berlin" + range + ":" + original,
                        String.join("\r\n", lines),
                        "END:VEVENT"));
    }
}
