package org.spanne.engine.timeuse.calendar;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spanne.engine.timeuse.recurrence.CalendarTime;
import org.spanne.engine.timeuse.recurrence.RecurrenceRule;
import org.spanne.engine.timeuse.recurrence.RuleExpansion;
import org.spanne.engine.timeuse.recurrence.StepBudget;
import org.spanne.engine.timeuse.recurrence.Unreadable;

/**
 * The zones that the TZIDs of one calendar mean. A name that the time zone database or Windows knows means that zone, as
 * the VTIMEZONE beside it often describes only a few years; any other name means what its VTIMEZONE says.
 */
final class TimeZones {

    private static final Pattern OFFSET = Pattern.compile("([+-])(\\d{2})(\\d{2})(\\d{2})?");
    private static final long LAST_ONSET = LocalDateTime.of(2100, 1, 1, 0, 0).toEpochSecond(ZoneOffset.UTC);
    private static final long STEPS = 10_000;

    private final Map<String, Component> described = new HashMap<>();
    private final Map<String, @Nullable ZoneRules> known = new HashMap<>();

    TimeZones(Component calendar) {
        for (Component zone : calendar.inner("VTIMEZONE")) {
            String id = zone.value("TZID");
            if (id != null) {
                described.put(plain(id), zone);
            }
        }
    }

    /** The rules of a zone; null where nobody knows it. */
    @Nullable
    ZoneRules find(String tzid) {
        String id = plain(tzid);
        if (!known.containsKey(id)) {
            known.put(id, look(id));
        }
        return known.get(id);
    }

    private @Nullable ZoneRules look(String id) {
        ZoneRules byName = byName(id);
        Component description = described.get(id);
        if (byName != null || description == null) {
            return byName;
        }
        String location = description.value("X-LIC-LOCATION");
        ZoneRules byLocation = location == null ? null : byName(location);
        return byLocation == null ? byDescription(description) : byLocation;
    }

    private static @Nullable ZoneRules byName(String id) {
        String windows = WindowsZones.iana(id);
        String name = windows == null ? id : windows;
        // Some programs put their own path before the name: /mozilla.org/20050126_1/Europe/Berlin
        for (int slash = 0; slash >= 0; slash = name.startsWith("/") ? name.indexOf('/', slash + 1) : -1) {
            try {
                return ZoneId.of(slash == 0 ? name : name.substring(slash + 1)).getRules();
            } catch (DateTimeException unknown) {
                // The next part of the path may be known.
            }
        }
        return null;
    }

    private static String plain(String id) {
        return id.replace("\\,", ",").replace("\\;", ";").strip();
    }

    private record Onset(LocalDateTime wallClock, ZoneOffset from, ZoneOffset to) {}

    private static @Nullable ZoneRules byDescription(Component description) {
        List<Onset> onsets = new ArrayList<>();
        try {
            for (Component part : description.inner("STANDARD")) {
                addOnsets(part, onsets);
            }
            for (Component part : description.inner("DAYLIGHT")) {
                addOnsets(part, onsets);
            }
        } catch (Unreadable undescribed) {
            return null;
        }
        onsets.sort(Comparator.comparing(onset -> onset.wallClock().toInstant(onset.from())));
        if (onsets.isEmpty()) {
            return null;
        }
        ZoneOffset first = onsets.getFirst().from();
        ZoneOffset before = first;
        List<ZoneOffsetTransition> transitions = new ArrayList<>();
        for (Onset onset : onsets) {
            if (!onset.to().equals(before)) {
                LocalDateTime clock = LocalDateTime.ofInstant(onset.wallClock().toInstant(onset.from()), before);
                transitions.add(ZoneOffsetTransition.of(clock, before, onset.to()));
                before = onset.to();
            }
        }
        return ZoneRules.of(first, first, List.of(), transitions, List.of());
    }

    private static void addOnsets(Component part, List<Onset> onsets) throws Unreadable {
        String start = part.value("DTSTART");
        if (start == null) {
            throw new Unreadable("A part of a time zone has no DTSTART");
        }
        ZoneOffset from = offset(part.value("TZOFFSETFROM"));
        ZoneOffset to = offset(part.value("TZOFFSETTO"));
        LocalDateTime first = CalendarTime.parse(start).wallClock();
        onsets.add(new Onset(first, from, to));
        for (ContentLine dates : part.all("RDATE")) {
            for (String date : dates.value().split(",", -1)) {
                onsets.add(new Onset(onWallClock(CalendarTime.parse(date), from), from, to));
            }
        }
        for (ContentLine line : part.all("RRULE")) {
            RecurrenceRule rule = RecurrenceRule.parse(line.value());
            LocalDateTime until = rule.until() == null ? null : onWallClock(rule.until(), from);
            new RuleExpansion(rule, first, false, until)
                    .run(
                            Long.MIN_VALUE,
                            LAST_ONSET,
                            new StepBudget(STEPS),
                            moment -> onsets.add(
                                    new Onset(LocalDateTime.ofEpochSecond(moment, 0, ZoneOffset.UTC), from, to)));
        }
    }

    /** Onsets are told by the clock before the change, except that UNTIL and some RDATEs are in UTC. */
    private static LocalDateTime onWallClock(CalendarTime time, ZoneOffset before) {
        return time instanceof CalendarTime.Zoned utc
                ? LocalDateTime.ofInstant(utc.wallClock().toInstant(ZoneOffset.UTC), before)
                : time.wallClock();
    }

    private static ZoneOffset offset(@Nullable String text) throws Unreadable {
        Matcher shape = OFFSET.matcher(text == null ? "" : text.strip());
        if (!shape.matches()) {
            throw new Unreadable("The offset " + text + " is not one like +0100");
        }
        int seconds = Integer.parseInt(shape.group(2)) * 3600
                + Integer.parseInt(shape.group(3)) * 60
                + (shape.group(4) == null ? 0 : Integer.parseInt(shape.group(4)));
        try {
            return ZoneOffset.ofTotalSeconds(shape.group(1).equals("-") ? -seconds : seconds);
        } catch (DateTimeException tooLarge) {
            throw new Unreadable("The offset " + text + " is beyond 18 hours");
        }
    }
}
