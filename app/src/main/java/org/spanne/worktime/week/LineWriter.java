package org.spanne.worktime.week;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.spanne.engine.timeuse.classification.Entry;
import org.spanne.engine.timeuse.classification.Evidence;
import org.spanne.engine.timeuse.classification.Item;
import org.spanne.engine.timeuse.classification.Owner;
import org.spanne.engine.timeuse.classification.Verdict;
import org.spanne.worktime.measure.OwnTime;

/** Says of entries what they are and what became of them. */
final class LineWriter {

    private static final int MOST_NAMED = 3;

    private final OwnTime.Told told;
    private final Map<String, String> customers;

    /**
     * @param customers names of customers by id
     */
    LineWriter(OwnTime.Told told, Map<String, String> customers) {
        this.told = told;
        this.customers = customers;
    }

    /** The entries of the days from a day on, each on the day on which it starts; what began before stands on that day. */
    Map<LocalDate, List<Line>> linesFrom(LocalDate first) {
        Map<LocalDate, List<Line>> lines = new TreeMap<>();
        for (Entry entry : told.account().entries()) {
            Item item = entry.id() == null ? null : told.items().get(entry.id());
            ZonedDateTime start = at(entry.time().start());
            ZonedDateTime end = at(entry.time().end());
            if (item != null && end.toLocalDate().compareTo(first) >= 0) {
                LocalDate day = start.toLocalDate().isBefore(first) ? first : start.toLocalDate();
                lines.computeIfAbsent(day, _ -> new ArrayList<>()).add(line(entry, item, start, end));
            }
        }
        return lines;
    }

    String name(String customerId) {
        return customers.getOrDefault(customerId, customerId);
    }

    private Line line(Entry entry, Item item, ZonedDateTime start, ZonedDateTime end) {
        Evidence evidence = item.evidence();
        return new Line(
                String.valueOf(entry.id()),
                start.toLocalTime(),
                end.toLocalTime(),
                entry.time().minutes(),
                entry.source(),
                key(evidence.kind()),
                evidence.categories(),
                with(evidence),
                evidence.people() == Evidence.UNKNOWN ? null : evidence.people(),
                standing(entry),
                item.correction() != null,
                entry.row(),
                told.tableVersion());
    }

    private Line.Standing standing(Entry entry) {
        return switch (entry.verdict()) {
            case Verdict.Counts counts ->
                new Line.Standing.Counted(
                        counts.use(),
                        counts.customer() == null ? null : name(counts.customer()),
                        counts.customer(),
                        entry.countedMinutes(),
                        entry.outsideMinutes(),
                        entry.coveredMinutes(),
                        counts.tentative());
            case Verdict.Absent _ -> new Line.Standing.NotCounted("absent");
            case Verdict.Ignored(Verdict.Reason reason) -> new Line.Standing.NotCounted(key(reason));
        };
    }

    /** Customers by name, others by domain; colleagues are not named, there are too many. */
    private List<String> with(Evidence evidence) {
        List<String> named = evidence.domains().stream()
                .map(domain -> switch (told.domains().ownerOf(domain)) {
                    case Owner.Customer(String id) -> name(id);
                    case Owner.OwnHouse _ -> "";
                    case Owner.FreeMail _, Owner.Outsider _ -> domain;
                })
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        return named.size() <= MOST_NAMED ? named : named.subList(0, MOST_NAMED);
    }

    private ZonedDateTime at(int minute) {
        return Instant.EPOCH
                .plus(Duration.ofMinutes(minute))
                .atZone(told.contract().zone());
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
