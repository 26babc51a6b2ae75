package org.spanne.engine.timeuse.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spanne.engine.timeuse.calendar.Ics.instants;
import static org.spanne.engine.timeuse.calendar.Ics.starts;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spanne.engine.timeuse.calendar.CalendarIssue.Code;

class TimeZoneTests {

    private static final String DESCRIPTION = """
            BEGIN:VTIMEZONE
            TZID:Somewhere
            BEGIN:STANDARD
            DTSTART:16011028T030000
            RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0100
            END:STANDARD
            BEGIN:DAYLIGHT
            DTSTART:16010325T020000
            RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            END:DAYLIGHT
            END:VTIMEZONE
            """;

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin",
        "W. Europe Standard Time",
        "\"W. Europe Standard Time\"",
        "/mozilla.org/20050126_1/Europe/Berlin",
        "GMT+2"
    })
    void knowsAZoneByItsName(String tzid) {
        CalendarEvents events = Ics.event("DTSTART;TZID=" + tzid + ":20260702T090000");

        assertThat(events.issues()).isEmpty();
        assertThat(starts(events)).isEqualTo(instants("2026-07-02T07:00:00Z"));
    }

    @Test
    void takesAnUnknownNameAsItsDescriptionSays() {
        CalendarEvents events = Ics.calendar(
                DESCRIPTION,
                "BEGIN:VEVENT",
                "UID:e",
                "DTSTART;TZID=Somewhere:20260328T090000",
                "RRULE:FREQ=MONTHLY;BYMONTHDAY=28,29;COUNT=20",
                "END:VEVENT");

        assertThat(starts(events))
                .contains(instants(
                                "2026-03-28T08:00:00Z",
                                "2026-03-29T07:00:00Z",
                                "2026-09-28T07:00:00Z",
                                "2026-10-28T08:00:00Z")
                        .toArray(Instant[]::new));
    }

    @Test
    void takesADescriptionForThePlaceItNames() {
        CalendarEvents events = Ics.calendar(
                "BEGIN:VTIMEZONE",
                "TZID:42",
                "X-LIC-LOCATION:Asia/Tokyo",
                "END:VTIMEZONE",
                "BEGIN:VEVENT",
                "UID:e",
                "DTSTART;TZID=42:20260702T090000",
                "END:VEVENT");

        assertThat(starts(events)).isEqualTo(instants("2026-07-02T00:00:00Z"));
    }

    @Test
    void takesTheOwnZoneForOneThatNobodyKnows() {
        CalendarEvents events = Ics.event("DTSTART;TZID=Atlantis/Capital:20260702T090000");

        assertThat(events.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo(Code.UNKNOWN_ZONE);
            assertThat(issue.message()).contains("Atlantis/Capital");
            assertThat(issue.line()).isEqualTo(5);
        });
        assertThat(starts(events)).isEqualTo(instants("2026-07-02T07:00:00Z"));
    }

    @Test
    void takesTheOwnZoneWhereADescriptionCannotBeRead() {
        CalendarEvents events = Ics.calendar(
                DESCRIPTION.replace("+0200", "two hours"),
                "BEGIN:VEVENT",
                "UID:e",
                "DTSTART;TZID=Somewhere:20260702T090000",
                "END:VEVENT");

        assertThat(events.issues()).extracting(CalendarIssue::code).containsExactly(Code.UNKNOWN_ZONE);
    }

    @Test
    void tellsTheZoneTheCalendarWasMadeIn() {
        assertThat(Ics.calendar("X-WR-TIMEZONE:Europe/Vienna").zone()).contains(ZoneId.of("Europe/Vienna"));
        assertThat(Ics.calendar("X-WR-TIMEZONE:Atlantis").zone()).isEmpty();
    }
}
