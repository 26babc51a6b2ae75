package org.spanne.exchange.sample.time;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.spanne.exchange.sample.ground.Ids;

/** Lines of an iCalendar file as RFC 5545 wants them: ended by CR LF and folded after 75 octets. */
final class Ics {

    private static final int OCTETS = 75;
    private static final String ZONE = "Europe/Berlin";

    private final StringBuilder text = new StringBuilder(64 * 1024);

    /** Adds a content line, such as {@code UID:1}. */
    Ics line(String content) {
        if (content.length() <= OCTETS && content.chars().allMatch(letter -> letter < 128)) {
            text.append(content).append("\r\n");
            return this;
        }
        int octets = 0;
        for (int i = 0; i < content.length(); ) {
            int point = content.codePointAt(i);
            int size = Character.toString(point).getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > OCTETS) {
                text.append("\r\n ");
                octets = 1;
            }
            text.appendCodePoint(point);
            octets += size;
            i += Character.charCount(point);
        }
        text.append("\r\n");
        return this;
    }

    /** Adds a property whose value is text. */
    Ics text(String name, String value) {
        return line(name + ":" + value.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,"));
    }

    /** Adds a property whose value is a local time. */
    Ics time(String name, LocalDate date, int minute) {
        return line(name + ";TZID=" + ZONE + ":" + basic(date) + Ids.of("T", 2, minute / 60)
                + Ids.of("", 2, minute % 60) + "00");
    }

    /** Adds a property whose value is a day. */
    Ics day(String name, LocalDate date) {
        return line(name + ";VALUE=DATE:" + basic(date));
    }

    /** A date as in {@code 20260302}. */
    static String basic(LocalDate date) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(date);
    }

    /** Begins a calendar and names the zone of its local times. */
    static Ics begun() {
        Ics ics = new Ics();
        """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//Spanne//Sample company//DE
        CALSCALE:GREGORIAN
        BEGIN:VTIMEZONE
        TZID:Europe/Berlin
        BEGIN:DAYLIGHT
        TZNAME:CEST
        TZOFFSETFROM:+0100
        TZOFFSETTO:+0200
        DTSTART:19810329T020000
        RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
        END:DAYLIGHT
        BEGIN:STANDARD
        TZNAME:CET
        TZOFFSETFROM:+0200
        TZOFFSETTO:+0100
        DTSTART:19961027T030000
        RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
        END:STANDARD
        END:VTIMEZONE
        """.lines().forEach(ics::line);
        return ics;
    }

    /** Ends the calendar; the answer is the whole of it. */
    String end() {
        return line("END:VCALENDAR").text.toString();
    }
}
