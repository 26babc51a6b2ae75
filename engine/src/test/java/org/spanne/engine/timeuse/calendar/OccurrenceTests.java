package org.spanne.engine.timeuse.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spanne.engine.timeuse.calendar.Ics.instants;
import static org.spanne.engine.timeuse.calendar.Ics.occurrences;
import static org.spanne.engine.timeuse.calendar.Ics.starts;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.spanne.engine.timeuse.calendar.CalendarIssue.Code;

class OccurrenceTests {

    private static final String START = "DTSTART;TZID=Europe/Berlin:20260327T090000";

    @Test
    void keepsTheWallClockThroughTheChangeToSummerTime() {
        CalendarEvents daily = Ics.event(START, "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=4");

        assertThat(starts(daily))
                .isEqualTo(instants(
                        "2026-03-27T08:00:00Z",
                        "2026-03-28T08:00:00Z",
                        "2026-03-29T07:00:00Z",
                        "2026-03-30T07:00:00Z"));
    }

    @Test
    void keepsTheWallClockThroughTheChangeFromSummerTime() {
        CalendarEvents weekly =
                Ics.event("DTSTART;TZID=Europe/Berlin:20261018T090000", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;COUNT=2");

        assertThat(starts(weekly)).isEqualTo(instants("2026-10-18T07:00:00Z", "2026-10-25T08:00:00Z"));
    }

    @Test
    void movesAnOccurrenceOutOfTheHourThatIsSkipped() {
        CalendarEvents nightly =
                Ics.event("DTSTART;TZID=Europe/Berlin:20260328T023000", "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=3");

        assertThat(starts(nightly))
                .isEqualTo(instants("2026-03-28T01:30:00Z", "2026-03-29T01:30:00Z", "2026-03-30T00:30:00Z"));
    }

    @Test
    void takesTheFirstOfTwoEqualHours() {
        CalendarEvents nightly =
                Ics.event("DTSTART;TZID=Europe/Berlin:20261024T023000", "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=2");

        assertThat(starts(nightly)).isEqualTo(instants("2026-10-24T00:30:00Z", "2026-10-25T00:30:00Z"));
    }

    @Test
    void keepsAnEndOnTheStopWatchAndADurationInDaysOnTheWallClock() {
        CalendarEvents byEnd = Ics.event(
                "DTSTART;TZID=Europe/Berlin:20260328T120000",
                "DTEND;TZID=Europe/Berlin:20260329T120000",
                "RRULE:FREQ=DAILY;COUNT=2");
        CalendarEvents byDuration =
                Ics.event("DTSTART;TZID=Europe/Berlin:20260328T120000", "DURATION:P1D", "RRULE:FREQ=DAILY;COUNT=2");

        assertThat(lengths(byEnd)).containsExactly(Duration.ofHours(23), Duration.ofHours(23));
        assertThat(lengths(byDuration)).containsExactly(Duration.ofHours(23), Duration.ofHours(24));
    }

    @Test
    void takesOutExactlyTheStartThatAnExceptionNames() {
        CalendarEvents daily = Ics.event(
                START,
                "DURATION:PT1H",
                "RRULE:FREQ=DAILY;COUNT=4",
                "EXDATE:20260328T080000Z",
                "EXDATE;TZID=Europe/Berlin:20260329T100000");

        assertThat(starts(daily))
                .isEqualTo(instants("2026-03-27T08:00:00Z", "2026-03-29T07:00:00Z", "2026-03-30T07:00:00Z"));
    }

    @Test
    void takesOutTheDayThatAnExceptionNames() {
        CalendarEvents daily =
                Ics.event(START, "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=2", "EXDATE;VALUE=DATE:20260328");

        assertThat(starts(daily)).isEqualTo(instants("2026-03-27T08:00:00Z"));
    }

    @Test
    void addsFurtherDatesAndTakesOutThoseOfAnExceptionRule() {
        CalendarEvents events = Ics.event(
                START,
                "DURATION:PT1H",
                "RDATE;TZID=Europe/Berlin:20260402T140000,20260403T140000",
                "RDATE;VALUE=PERIOD:20260404T100000Z/PT30M,20260405T100000Z/20260405T120000Z",
                "RRULE:FREQ=DAILY;COUNT=3",
                "EXRULE:FREQ=WEEKLY;BYDAY=SA");

        assertThat(starts(events))
                .isEqualTo(instants(
                        "2026-03-27T08:00:00Z",
                        "2026-03-29T07:00:00Z",
                        "2026-04-02T12:00:00Z",
                        "2026-04-03T12:00:00Z",
                        "2026-04-04T10:00:00Z",
                        "2026-04-05T10:00:00Z"));
        assertThat(lengths(events).get(4)).hasMinutes(30);
        assertThat(lengths(events).get(5)).hasHours(2);
    }

    @Test
    void countsTheStartEvenWhereItsRuleDoesNot() {
        assertThat(starts(Ics.event("DTSTART:20260302T090000Z", "RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=1")))
                .isEqualTo(instants("2026-03-02T09:00:00Z", "2026-03-03T09:00:00Z"));
    }

    @Test
    void comparesUntilInUtcWithTheWallClock() {
        CalendarEvents daily = Ics.event(START, "DURATION:PT1H", "RRULE:FREQ=DAILY;UNTIL=20260329T065959Z");
        CalendarEvents oneMore = Ics.event(START, "DURATION:PT1H", "RRULE:FREQ=DAILY;UNTIL=20260329T070000Z");

        assertThat(starts(daily)).hasSize(2);
        assertThat(starts(oneMore)).hasSize(3);
    }

    @Test
    void includesTheWholeLastDayOfAnUntilDate() {
        assertThat(starts(Ics.event(START, "RRULE:FREQ=DAILY;UNTIL=20260328"))).hasSize(2);
    }

    @Test
    void happensOnceWhereUntilLiesBeforeTheStart() {
        CalendarEvents events = Ics.event(START, "RRULE:FREQ=DAILY;UNTIL=20200101T000000Z");

        assertThat(starts(events)).hasSize(1);
        assertThat(events.issues()).extracting(CalendarIssue::code).containsExactly(Code.RULE_ENDS_BEFORE_START);
    }

    @Test
    void takesWholeDaysInTheOwnZone() {
        CalendarEvents fair =
                Ics.event("DTSTART;VALUE=DATE:20260328", "DTEND;VALUE=DATE:20260330", "RRULE:FREQ=YEARLY;COUNT=2");

        Occurrence first = occurrences(fair).getFirst();

        assertThat(first.allDay()).isTrue();
        assertThat(first.start()).isEqualTo("2026-03-27T23:00:00Z");
        assertThat(first.end()).isEqualTo("2026-03-29T22:00:00Z");
    }

    @Test
    void takesAWholeDayWithoutEndForOneDayAndATimeWithoutEndForNone() {
        assertThat(lengths(Ics.event("DTSTART;VALUE=DATE:20260302"))).containsExactly(Duration.ofDays(1));
        assertThat(lengths(Ics.event("DTSTART;VALUE=DATE:20260302", "DTEND;VALUE=DATE:20260302")))
                .containsExactly(Duration.ofDays(1));
        assertThat(lengths(Ics.event("DTSTART:20260302T090000Z"))).containsExactly(Duration.ZERO);
    }

    @Test
    void takesTimesWithoutZoneInTheOwnZone() {
        CalendarEvents floating = Ics.event("DTSTART:20260702T090000", "DTEND:20260702T100000");

        assertThat(starts(floating)).isEqualTo(instants("2026-07-02T07:00:00Z"));
        assertThat(floating.expand(
                                Instant.parse("2026-07-02T00:00:00Z"),
                                Instant.parse("2026-07-03T00:00:00Z"),
                                ZoneId.of("Asia/Tokyo"))
                        .occurrences())
                .extracting(Occurrence::start)
                .containsExactly(Instant.parse("2026-07-02T00:00:00Z"));
    }

    @Test
    void givesOnlyWhatOverlapsTheHalfOpenPeriod() {
        CalendarEvents hours = Ics.event("DTSTART:20260302T080000Z", "DURATION:PT1H", "RRULE:FREQ=HOURLY;COUNT=5");

        assertThat(hours.expand(
                                Instant.parse("2026-03-02T09:30:00Z"),
                                Instant.parse("2026-03-02T11:00:00Z"),
                                Ics.BERLIN)
                        .occurrences())
                .extracting(Occurrence::start)
                .isEqualTo(instants("2026-03-02T09:00:00Z", "2026-03-02T10:00:00Z"));
    }

    @Test
    void findsAnOccurrenceThatBeganLongBeforeThePeriod() {
        CalendarEvents project = Ics.event("DTSTART:20200101T080000Z", "DTEND:20300101T080000Z");

        assertThat(starts(project)).isEqualTo(instants("2020-01-01T08:00:00Z"));
    }

    private static List<Duration> lengths(CalendarEvents events) {
        return occurrences(events).stream()
                .map(occurrence -> Duration.between(occurrence.start(), occurrence.end()))
                .toList();
    }
}
