package org.spanne.engine.timeuse.recurrence;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A recurrence rule (RFC 5545, 3.3.10). Lists are in the order written, empty where the part is missing.
 *
 * @param interval every how many periods of {@code frequency}, from 1
 * @param count how many occurrences, or 0 where that is not limited
 * @param until the last moment an occurrence may start at, or null
 * @param weekStart the first day of a week
 */
public record RecurrenceRule(
        Frequency frequency,
        int interval,
        int count,
        @Nullable CalendarTime until,
        List<Integer> seconds,
        List<Integer> minutes,
        List<Integer> hours,
        List<Weekday> weekdays,
        List<Integer> monthDays,
        List<Integer> yearDays,
        List<Integer> weeks,
        List<Integer> months,
        List<Integer> positions,
        DayOfWeek weekStart) {

    private static final Set<String> KNOWN = Set.of(
            "FREQ",
            "INTERVAL",
            "COUNT",
            "UNTIL",
            "BYSECOND",
            "BYMINUTE",
            "BYHOUR",
            "BYDAY",
            "BYMONTHDAY",
            "BYYEARDAY",
            "BYWEEKNO",
            "BYMONTH",
            "BYSETPOS",
            "WKST");
    private static final List<String> DAY_NAMES = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    /** The period a rule steps by, from the shortest. */
    public enum Frequency {
        SECONDLY,
        MINUTELY,
        HOURLY,
        DAILY,
        WEEKLY,
        MONTHLY,
        YEARLY;

        boolean isShorterThan(Frequency other) {
            return compareTo(other) < 0;
        }
    }

    /**
     * A day of the week, all of them or one in its month or year.
     *
     * @param ordinal the how manieth, from the end if negative; 0 for all
     */
    public record Weekday(int ordinal, DayOfWeek day) {}

    /** Reads the value of an RRULE or EXRULE property. */
    public static RecurrenceRule parse(String text) throws Unreadable {
        Map<String, String> parts = parts(text);
        String frequency = parts.getOrDefault("FREQ", "");
        RecurrenceRule rule = new RecurrenceRule(
                frequency(frequency, text),
                number("INTERVAL", parts.getOrDefault("INTERVAL", "1"), 1, Integer.MAX_VALUE),
                parts.containsKey("COUNT") ? number("COUNT", parts.get("COUNT"), 1, Integer.MAX_VALUE) : 0,
                parts.containsKey("UNTIL") ? CalendarTime.parse(parts.get("UNTIL")) : null,
                numbers("BYSECOND", parts, 0, 60),
                numbers("BYMINUTE", parts, 0, 59),
                numbers("BYHOUR", parts, 0, 23),
                weekdays(parts.get("BYDAY")),
                signedNumbers("BYMONTHDAY", parts, 31),
                signedNumbers("BYYEARDAY", parts, 366),
                signedNumbers("BYWEEKNO", parts, 53),
                numbers("BYMONTH", parts, 1, 12),
                signedNumbers("BYSETPOS", parts, 86_400 * 366),
                weekday(parts.getOrDefault("WKST", "MO")));
        rule.check(text);
        return rule;
    }

    private static Map<String, String> parts(String text) throws Unreadable {
        Map<String, String> parts = new HashMap<>();
        for (String part : text.strip().toUpperCase(Locale.ROOT).split(";", -1)) {
            if (part.isBlank()) {
                continue;
            }
            int equals = part.indexOf('=');
            String key = equals < 0 ? part : part.substring(0, equals).strip();
            if (equals < 0 || (!KNOWN.contains(key) && !key.startsWith("X-"))) {
                throw new Unreadable("The rule " + text + " has a part " + part + " that RFC 5545 does not know");
            }
            if (parts.put(key, part.substring(equals + 1).strip()) != null) {
                throw new Unreadable("The rule " + text + " has the part " + key + " twice");
            }
        }
        return parts;
    }

    private void check(String text) throws Unreadable {
        boolean numbered = weekdays.stream().anyMatch(day -> day.ordinal() != 0);
        if (numbered && (frequency.isShorterThan(Frequency.MONTHLY) || !weeks.isEmpty())) {
            throw new Unreadable(
                    "The rule " + text + " numbers a weekday, which only months and years without BYWEEKNO allow");
        }
        if (!weeks.isEmpty() && frequency != Frequency.YEARLY) {
            throw new Unreadable("The rule " + text + " has BYWEEKNO, which only FREQ=YEARLY allows");
        }
        boolean daysToMonths =
                frequency == Frequency.DAILY || frequency == Frequency.WEEKLY || frequency == Frequency.MONTHLY;
        if (!yearDays.isEmpty() && daysToMonths) {
            throw new Unreadable("The rule " + text + " has BYYEARDAY, which FREQ=" + frequency + " does not allow");
        }
        if (!monthDays.isEmpty() && frequency == Frequency.WEEKLY) {
            throw new Unreadable("The rule " + text + " has BYMONTHDAY, which FREQ=WEEKLY does not allow");
        }
    }

    private static Frequency frequency(String name, String text) throws Unreadable {
        for (Frequency frequency : Frequency.values()) {
            if (frequency.name().equals(name)) {
                return frequency;
            }
        }
        throw new Unreadable("The rule " + text + " has no FREQ that RFC 5545 knows");
    }

    private static List<Integer> numbers(String key, Map<String, String> parts, int min, int max) throws Unreadable {
        List<Integer> numbers = new ArrayList<>();
        String list = parts.get(key);
        if (list != null) {
            for (String number : list.split(",", -1)) {
                numbers.add(number(key, number, min, max));
            }
        }
        return List.copyOf(numbers);
    }

    private static List<Integer> signedNumbers(String key, Map<String, String> parts, int max) throws Unreadable {
        List<Integer> numbers = numbers(key, parts, -max, max);
        if (numbers.contains(0)) {
            throw new Unreadable("The rule part " + key + " counts from 1, or from the end with -1, but has 0");
        }
        return numbers;
    }

    private static int number(String key, String text, int min, int max) throws Unreadable {
        try {
            int number = Integer.parseInt(text.strip());
            if (number >= min && number <= max) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // Told below, together with numbers out of range.
        }
        throw new Unreadable(
                "The rule part " + key + " has " + text + " instead of a number from " + min + " to " + max);
    }

    private static List<Weekday> weekdays(@Nullable String list) throws Unreadable {
        List<Weekday> days = new ArrayList<>();
        if (list != null) {
            for (String item : list.split(",", -1)) {
                String day = item.strip();
                String ordinal = day.substring(0, Math.max(0, day.length() - 2));
                days.add(new Weekday(ordinal(ordinal), weekday(day.substring(ordinal.length()))));
            }
        }
        return List.copyOf(days);
    }

    private static int ordinal(String text) throws Unreadable {
        if (text.isEmpty()) {
            return 0;
        }
        int ordinal = number("BYDAY", text, -53, 53);
        if (ordinal == 0) {
            throw new Unreadable("The rule part BYDAY numbers weekdays from 1, or from the end with -1, but has 0");
        }
        return ordinal;
    }

    private static DayOfWeek weekday(String name) throws Unreadable {
        int index = DAY_NAMES.indexOf(name);
        if (index < 0) {
            throw new Unreadable("The weekday " + name + " is none of " + DAY_NAMES);
        }
        return DayOfWeek.of(index + 1);
    }
}
