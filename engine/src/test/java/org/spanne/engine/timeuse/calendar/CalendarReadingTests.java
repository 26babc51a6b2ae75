package org.spanne.engine.timeuse.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spanne.engine.timeuse.calendar.Ics.occurrences;
import static org.spanne.engine.timeuse.calendar.Ics.starts;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spanne.engine.timeuse.calendar.CalendarIssue.Code;
import org.spanne.engine.timeuse.calendar.EventDetails.Answer;
import org.spanne.engine.timeuse.calendar.EventDetails.Attendee;
import org.spanne.engine.timeuse.calendar.EventDetails.Availability;
import org.spanne.engine.timeuse.calendar.EventDetails.Status;

class CalendarReadingTests {

    private static final String START = "DTSTART:20260302T090000Z";

    @Test
    void keepsPeopleAndWordsButNoText() {
        CalendarEvents events = Ics.event(
                START,
                "SUMMARY:Secret",
                "ORGANIZER;CN=\"Doe: Jane\":MAILTO:Jane@House.example",
                "ATTENDEE;ROLE=OPT-PARTICIPANT;PARTSTAT=DECLINED;CN=\"A;B\":mailto:anna@acme.example",
                "ATTENDEE;CUTYPE=ROOM;PARTSTAT=ACCEPTED:mailto:room1@house.example",
                "ATTENDEE;EMAIL=carl@acme.example;PARTSTAT=TENTATIVE:urn:uuid:1",
                "X-SPANNE-OWNER;PARTSTAT=ACCEPTED:mailto:me@house.example",
                "CATEGORIES:Key account,Red\\, hot",
                "CATEGORIES:Blue",
                "CLASS:CONFIDENTIAL",
                "STATUS:TENTATIVE");

        EventDetails details = occurrences(events).getFirst().details();

        assertThat(details)
                .isEqualTo(new EventDetails(
                        Status.TENTATIVE,
                        Availability.BUSY,
                        true,
                        List.of(
                                new Attendee("anna@acme.example", Answer.DECLINED, true, true),
                                new Attendee("room1@house.example", Answer.ACCEPTED, false, false),
                                new Attendee("carl@acme.example", Answer.TENTATIVE, true, false)),
                        "jane@house.example",
                        new Attendee("me@house.example", Answer.ACCEPTED, true, false),
                        List.of("Key account", "Red, hot", "Blue"),
                        false));
    }

    @ParameterizedTest
    @CsvSource({
        "TRANSP:TRANSPARENT, FREE",
        "TRANSP:OPAQUE, BUSY",
        "X-MICROSOFT-CDO-BUSYSTATUS:OOF, OUT_OF_OFFICE",
        "X-MICROSOFT-CDO-BUSYSTATUS:FREE, FREE",
        "X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE, TENTATIVE"
    })
    void tellsHowTimeIsShown(String line, Availability availability) {
        assertThat(occurrences(Ics.event(START, line)).getFirst().details().availability())
                .isEqualTo(availability);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n", "\r\n\r\n", "\n \n"})
    void readsAnyLineEnds(String lineEnd) {
        CalendarEvents events = Ics.text(String.join(
                lineEnd,
                "\uFEFFbegin:vcalendar",
                "Begin:VEvent",
                "uid:e",
                "dtstart:2026\n 0302T090000Z",
                "END:VEVENT",
                "END:VCALENDAR"));

        assertThat(starts(events)).containsExactly(Instant.parse("2026-03-02T09:00:00Z"));
        assertThat(events.issues()).isEmpty();
    }

    @Test
    void ignoresWhatStandsInsideAlarms() {
        CalendarEvents events = Ics.event(
                START, "BEGIN:VALARM", "TRIGGER:-PT5M", "DURATION:PT9H", "ATTENDEE:mailto:x@y.example", "END:VALARM");

        assertThat(occurrences(events)).singleElement().satisfies(occurrence -> {
            assertThat(occurrence.end()).isEqualTo(occurrence.start());
            assertThat(occurrence.details().attendees()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | NOT_A_CALENDAR",
                "hello | NOT_A_CALENDAR",
                "BEGIN:VCALENDAR | BAD_NESTING",
                "BEGIN:VCALENDAR;BEGIN:VEVENT;UID:e;DTSTART:20260302T090000Z | BAD_NESTING",
                "BEGIN:VCALENDAR;BEGIN:VEVENT;UID:e;END:VEVENT;END:VCALENDAR | NO_START",
                "BEGIN:VCALENDAR;BEGIN:VEVENT;UID:e;DTSTART:soon;END:VEVENT;END:VCALENDAR | NO_START",
                "BEGIN:VCALENDAR;BEGIN:VEVENT;DTSTART:20260302;END:VEVENT;END:VCALENDAR | NO_UID",
                "BEGIN:VCALENDAR;BEGIN:VEVENT;UID:e;DTSTART:20260302;no colon here;END:VEVENT;END:VCALENDAR | BAD_LINE",
                "BEGIN:VCALENDAR;END:VEVENT;END:VCALENDAR | BAD_NESTING",
                "BEGIN:VEVENT;UID:e;DTSTART:20260302;END:VEVENT | BAD_NESTING",
                "BEGIN:VCALENDAR;BEGIN:VEVENT;UID:e;DTSTART:20260302;DTEND:20260301;END:VEVENT;END:VCALENDAR"
                        + " | END_BEFORE_START",
                "BEGIN:VCALENDAR;BEGIN:VEVENT;UID:e;DTSTART:20260302T10;END:VEVENT;END:VCALENDAR | BAD_TIME",
                "BEGIN:VCALENDAR;BEGIN:VEVENT;UID:e;DTSTART:20260302;DURATION:long;END:VEVENT;END:VCALENDAR | BAD_TIME",
                "BEGIN:VCALENDAR;BEGIN:VEVENT;UID:e;DTSTART:20260302;RRULE:D1 #10;END:VEVENT;END:VCALENDAR | BAD_RULE"
            })
    void tellsWhatItCannotTakeAsWritten(String lines, Code code) {
        CalendarEvents events = Ics.text(lines.replace(";", "\n"));

        assertThat(events.issues()).extracting(CalendarIssue::code).contains(code);
    }

    @Test
    void keepsTheEventsBeforeATornEnd() {
        CalendarEvents events = Ics.text("""
                BEGIN:VCALENDAR
                BEGIN:VEVENT
                UID:a
                DTSTART:20260302T090000Z
                END:VEVENT
                BEGIN:VEVENT
                UID:b
                DTSTA""");

        assertThat(events.size()).isEqualTo(1);
    }

    @Test
    void takesAnEventThatEndsBeforeItStartsForOneWithoutLength() {
        Occurrence occurrence =
                occurrences(Ics.event(START, "DTEND:20260301T090000Z")).getFirst();

        assertThat(occurrence.end()).isEqualTo(occurrence.start());
    }

    @Test
    void holdsNoMoreOfALineThanTheLimit() {
        CalendarLimits limits = new CalendarLimits(100, 10, 10, 1_000);
        CalendarEvents events = Ics.text(
                "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:e\n" + START + "\nDESCRIPTION:" + "x".repeat(10_000) + "\nATTENDEE:"
                        + "y\n y".repeat(1_000) + "\nEND:VEVENT\nEND:VCALENDAR",
                limits);

        assertThat(events.size()).isEqualTo(1);
        assertThat(events.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo(Code.BAD_LINE);
            assertThat(issue.message()).contains("ATTENDEE").contains("100");
        });
    }

    @Test
    void takesNoMoreEventsThanTheLimit() {
        String event = "BEGIN:VEVENT\nUID:e\n" + START + "\nEND:VEVENT\n";
        CalendarEvents events = Ics.text(
                "BEGIN:VCALENDAR\n" + event.repeat(20) + "END:VCALENDAR", new CalendarLimits(100, 10, 10, 1_000));

        assertThat(events.size()).isEqualTo(10);
        assertThat(events.issues()).extracting(CalendarIssue::code).containsExactly(Code.TOO_MANY);
    }

    @Test
    void boundsAnEndlessRule() {
        CalendarEvents events = Ics.event("DTSTART:20260101T000000Z", "RRULE:FREQ=SECONDLY");

        CalendarEvents.Expansion expansion =
                events.expand(Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2027-01-01T00:00:00Z"), Ics.BERLIN);

        assertThat(expansion.occurrences()).hasSize(CalendarLimits.USUAL.occurrencesOfEvent());
        assertThat(expansion.issues()).extracting(CalendarIssue::code).containsExactly(Code.TOO_MANY);
    }

    @Test
    void sharesTheBoundAmongManyEndlessRules() {
        StringBuilder text = new StringBuilder("BEGIN:VCALENDAR\n");
        for (int i = 0; i < 1_000; i++) {
            text.append("BEGIN:VEVENT\nUID:").append(i).append("\nDTSTART:19700101T000000Z\n");
            text.append("RRULE:FREQ=SECONDLY;COUNT=2000000000\nEND:VEVENT\n");
        }
        CalendarEvents events = Ics.text(text + "END:VCALENDAR", new CalendarLimits(1_000, 10_000, 1_000, 100_000));

        CalendarEvents.Expansion expansion =
                events.expand(Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2026-01-02T00:00:00Z"), Ics.BERLIN);

        assertThat(expansion.occurrences()).isEmpty();
        assertThat(expansion.issues()).hasSize(1_000);
    }
}
