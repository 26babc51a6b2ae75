package org.spanne.exchange.sample.support;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.spanne.exchange.FolderTable;

/**
 * Minutes of sales people by category, counted from the files: every minute once, to the first category that claims it in
 * the order customer, travel, internal; declined invitations left out; only contracted hours from 08:00 on.
 */
public final class TimeBook {

    private static final List<String> CATEGORIES =
            List.of("customer", "travel", "prioritisation", "coordination", "administration", "other");
    private static final Set<String> SELL = Set.of("hunter", "farmer", "key_account");
    private static final int BEGINS = 480;

    private final Map<String, NamedCsvRecord> people;
    private final Map<PersonDay, List<NamedCsvRecord>> activities = new HashMap<>();
    private final Set<PersonDay> away = new HashSet<>();

    private record PersonDay(String person, LocalDate day) {}

    public TimeBook(WrittenFolder folder) {
        people = folder.by(FolderTable.PEOPLE, "person_id");
        for (NamedCsvRecord row : folder.rows(FolderTable.ACTIVITIES)) {
            LocalDate day = time(row, "started_at").toLocalDate();
            activities
                    .computeIfAbsent(new PersonDay(row.getField("person_id"), day), key -> new ArrayList<>())
                    .add(row);
        }
        for (NamedCsvRecord row : folder.rows(FolderTable.ABSENCES)) {
            LocalDate.parse(row.getField("from"))
                    .datesUntil(LocalDate.parse(row.getField("to")).plusDays(1))
                    .forEach(day -> away.add(new PersonDay(row.getField("person_id"), day)));
        }
    }

    /** Shares of working minutes by category, of the sales people of some units from a day to the day before another. */
    public Map<String, Double> shares(Predicate<String> unit, LocalDate from, LocalDate to) {
        long working = 0;
        long[] minutes = new long[CATEGORIES.size()];
        for (NamedCsvRecord person : people.values()) {
            if (SELL.contains(person.getField("role")) && unit.test(person.getField("unit_id"))) {
                int perDay = Integer.parseInt(person.getField("hours_per_week")) * 12;
                for (LocalDate day : employed(person, from, to)) {
                    working += perDay;
                    count(new PersonDay(person.getField("person_id"), day), perDay, minutes);
                }
            }
        }
        Map<String, Double> shares = new HashMap<>();
        for (int i = 0; i < minutes.length; i++) {
            shares.put(CATEGORIES.get(i), minutes[i] / (double) working);
        }
        return shares;
    }

    /** The customer-time share of the sales people of some units from a day to the day before another. */
    public double customerShare(Predicate<String> unit, LocalDate from, LocalDate to) {
        return shares(unit, from, to).getOrDefault("customer", 0.0);
    }

    private List<LocalDate> employed(NamedCsvRecord person, LocalDate from, LocalDate to) {
        LocalDate joined = LocalDate.parse(person.getField("valid_from"));
        String left = person.getField("valid_to");
        LocalDate end = left.isEmpty() || LocalDate.parse(left).isAfter(to) ? to : LocalDate.parse(left);
        LocalDate begin = joined.isAfter(from) ? joined : from;
        return begin.isBefore(end)
                ? begin.datesUntil(end)
                        .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                        .filter(day -> !away.contains(new PersonDay(person.getField("person_id"), day)))
                        .toList()
                : List.of();
    }

    private void count(PersonDay personDay, int perDay, long[] minutes) {
        int[] first = new int[perDay];
        Arrays.fill(first, CATEGORIES.size());
        for (NamedCsvRecord row : activities.getOrDefault(personDay, List.of())) {
            int category = CATEGORIES.indexOf(row.getField("category"));
            if (category >= 0 && !row.getField("response").equals("declined")) {
                int start = Math.max(0, minute(time(row, "started_at")) - BEGINS);
                int end = Math.min(perDay, minute(time(row, "ended_at")) - BEGINS);
                for (int i = start; i < end; i++) {
                    first[i] = Math.min(first[i], category);
                }
            }
        }
        for (int category : first) {
            if (category < minutes.length) {
                minutes[category]++;
            }
        }
    }

    private static OffsetDateTime time(NamedCsvRecord row, String column) {
        return OffsetDateTime.parse(row.getField(column));
    }

    private static int minute(OffsetDateTime time) {
        return time.getHour() * 60 + time.getMinute();
    }
}
