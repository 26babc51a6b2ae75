package org.spanne.worktime.week;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spanne.company.Company;
import org.spanne.engine.timeuse.DayUse;
import org.spanne.engine.timeuse.classification.Entry;
import org.spanne.engine.timeuse.classification.Verdict.Counts;
import org.spanne.figure.Period;
import org.spanne.market.Customers;
import org.spanne.worktime.StackedBar;
import org.spanne.worktime.measure.OwnTime;
import org.spanne.worktime.week.OwnWeek.LikelyCustomer;
import org.springframework.stereotype.Service;

/** People's own weeks, each for the person alone. */
@Service
public class OwnWeeks {

    private static final int WEEKS_BEFORE = 8;
    private static final int LIKELY = 12;

    private final OwnTime time;
    private final Confirmations confirmations;
    private final Customers customers;
    private final Company company;
    private final Clock clock;

    OwnWeeks(OwnTime time, Confirmations confirmations, Customers customers, Company company, Clock clock) {
        this.time = time;
        this.confirmations = confirmations;
        this.customers = customers;
        this.company = company;
        this.clock = clock;
    }

    /**
     * The week of a day; nothing where the company has nobody of that id.
     *
     * @param personId the person who asks, and nobody else
     * @param day any day of the week; null for today
     */
    public Optional<OwnWeek> of(String personId, @Nullable LocalDate day) {
        LocalDate any =
                day == null ? LocalDate.now(clock.withZone(company.facts().zone())) : day;
        LocalDate monday = any.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        Period shown = new Period(monday.minusWeeks(WEEKS_BEFORE), monday.plusWeeks(1));
        return time.of(personId, shown).map(told -> week(told, monday));
    }

    private OwnWeek week(OwnTime.Told told, LocalDate monday) {
        ZoneId zone = told.contract().zone();
        LocalDate today = LocalDate.now(clock.withZone(zone));
        LineWriter writer = new LineWriter(told, customers.names(customersOf(told)));
        Map<LocalDate, List<Line>> lines = writer.linesFrom(monday);
        Map<LocalDate, String> confirmed =
                confirmations.of(told.contract().personId(), new Period(monday, monday.plusWeeks(1)));
        List<OwnDay> days = new ArrayList<>();
        OwnMinutes sum = OwnMinutes.NONE;
        for (DayUse use : told.account().use().days()) {
            if (!use.day().isBefore(monday)) {
                OwnMinutes minutes = OwnMinutes.of(use);
                boolean isOver = !use.day().isAfter(today);
                List<Line> own = lines.getOrDefault(use.day(), List.of());
                days.add(new OwnDay(
                        use.day(),
                        isOver,
                        minutes,
                        bar(minutes),
                        own,
                        Confirmations.check(confirmed.get(use.day()), own)));
                sum = isOver ? sum.plus(minutes) : sum;
            }
        }
        return new OwnWeek(monday, days, sum, bar(sum), likely(told, writer));
    }

    private static StackedBar bar(OwnMinutes minutes) {
        return minutes.working() == 0 ? new StackedBar(List.of()) : minutes.bar();
    }

    private static List<String> customersOf(OwnTime.Told told) {
        return told.account().entries().stream()
                .map(Entry::verdict)
                .filter(Counts.class::isInstance)
                .map(verdict -> ((Counts) verdict).customer())
                .filter(id -> id != null)
                .distinct()
                .toList();
    }

    private static List<LikelyCustomer> likely(OwnTime.Told told, LineWriter writer) {
        Map<String, Integer> minutes = told.account().entries().stream()
                .filter(entry -> entry.verdict() instanceof Counts counts && counts.customer() != null)
                .collect(Collectors.toMap(
                        entry -> String.valueOf(((Counts) entry.verdict()).customer()),
                        Entry::countedMinutes,
                        Integer::sum));
        return minutes.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(LIKELY)
                .map(entry -> new LikelyCustomer(entry.getKey(), writer.name(entry.getKey())))
                .toList();
    }
}
