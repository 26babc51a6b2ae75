package org.spanne.exchange.sample.support;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * An iCalendar file read just as far as the sample writes it: timed and all-day events, weekly rules with UNTIL, EXDATE
 * and RECURRENCE-ID, in one zone.
 */
public final class CalendarFile {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final List<Map<String, List<String>>> events = new ArrayList<>();

    public CalendarFile(String text) {
        Map<String, List<String>> event = new HashMap<>();
        for (String line : text.replace("\r\n ", "").lines().toList()) {
            String name = line.split("[:;]", 2)[0];
            if (line.equals("BEGIN:VEVENT")) {
                event = new HashMap<>();
            } else if (line.equals("END:VEVENT")) {
                events.add(event);
            } else {
                event.computeIfAbsent(name, key -> new ArrayList<>()).add(line.substring(name.length() + 1));
            }
        }
    }

    /** How many events have a property. */
    public long with(String property) {
        return events.stream().filter(event -> event.containsKey(property)).count();
    }

    /** How many events have a line that starts so, after the name of the property. */
    public long with(String property, String start) {
        return events.stream()
                .flatMap(event -> event.getOrDefault(property, List.of()).stream())
                .filter(value -> value.startsWith(start))
                .count();
    }

    /** Everything timed that takes place, rules unfolded. */
    public Set<String> instances() {
        Set<String> instances = new HashSet<>();
        for (Map<String, List<String>> event : events) {
            String start = first(event, "DTSTART");
            if (!start.startsWith("VALUE=DATE") && !event.containsKey("STATUS")) {
                LocalDateTime begin = local(start);
                LocalDateTime end = local(first(event, "DTEND"));
                List<LocalDateTime> excluded = event.getOrDefault("EXDATE", List.of()).stream()
                        .map(CalendarFile::local)
                        .toList();
                LocalDateTime until = event.containsKey("RRULE") ? until(first(event, "RRULE")) : begin;
                for (int week = 0; !begin.plusWeeks(week).isAfter(until); week++) {
                    if (!excluded.contains(begin.plusWeeks(week)) && !overridden(event, begin.plusWeeks(week))) {
                        instances.add(text(begin.plusWeeks(week)) + "/" + text(end.plusWeeks(week)));
                    }
                }
            }
        }
        return instances;
    }

    private boolean overridden(Map<String, List<String>> event, LocalDateTime instance) {
        return event.containsKey("RRULE")
                && events.stream()
                        .filter(other -> other.containsKey("RECURRENCE-ID"))
                        .filter(other -> first(other, "UID").equals(first(event, "UID")))
                        .anyMatch(other -> local(first(other, "RECURRENCE-ID")).equals(instance));
    }

    private static LocalDateTime until(String rule) {
        String until = rule.substring(rule.indexOf("UNTIL=") + 6).replace("Z", "");
        return LocalDateTime.parse(until, LOCAL)
                .atZone(ZoneId.of("UTC"))
                .withZoneSameInstant(BERLIN)
                .toLocalDateTime();
    }

    private static LocalDateTime local(String value) {
        return LocalDateTime.parse(value.substring(value.indexOf(':') + 1), LOCAL);
    }

    private static String text(LocalDateTime time) {
        return time.atZone(BERLIN).toOffsetDateTime().toString();
    }

    private static String first(Map<String, List<String>> event, String property) {
        return Objects.requireNonNull(event.get(property), property).getFirst();
    }

    /** A day of a property whose value is one. */
    public List<LocalDate> days(String property) {
        return events.stream()
                .flatMap(event -> event.getOrDefault(property, List.of()).stream())
                .filter(value -> value.startsWith("VALUE=DATE:"))
                .map(value -> LocalDate.parse(value.substring(11), DateTimeFormatter.BASIC_ISO_DATE))
                .toList();
    }
}
