package org.spanne.exchange.calendar;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Lines of iCalendar; whatever a value holds, it stays within its line. */
final class EventLines {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

    private final StringBuilder text = new StringBuilder();

    EventLines line(String property, String value) {
        text.append(property).append(':').append(oneLine(value)).append("\r\n");
        return this;
    }

    /** A time, with its zone as a parameter. */
    EventLines time(String property, EventTime time) {
        switch (time) {
            case EventTime.Day(var date) -> line(property + ";VALUE=DATE", DAY.format(date));
            case EventTime.Utc(var wallClock) -> line(property, TIME.format(wallClock) + "Z");
            case EventTime.Zoned(var wallClock, String zone) ->
                line(property + ";TZID=\"" + oneLine(zone).replace("\"", "") + "\"", TIME.format(wallClock));
        }
        return this;
    }

    /**
     * Somebody with an answer.
     *
     * @param answer ACCEPTED, TENTATIVE, DECLINED or NEEDS-ACTION
     */
    EventLines person(String property, String address, String answer, boolean isResource, boolean isOptional) {
        return line(
                property + ";PARTSTAT=" + answer + (isResource ? ";CUTYPE=RESOURCE" : "")
                        + (isOptional ? ";ROLE=OPT-PARTICIPANT" : ""),
                "mailto:" + address);
    }

    /** The owner's own words. */
    EventLines category(String category) {
        return line("CATEGORIES", category.replace("\\", "\\\\").replace(",", "\\,"));
    }

    private static String oneLine(String value) {
        return value.replaceAll("\\p{Cntrl}", " ");
    }

    String text() {
        return text.toString();
    }
}
