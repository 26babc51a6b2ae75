package org.spanne.worktime.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.spanne.engine.timeuse.calendar.CalendarEvents;
import org.spanne.engine.timeuse.calendar.CalendarIssue;
import org.spanne.engine.timeuse.calendar.CalendarLimits;
import org.spanne.engine.timeuse.calendar.Occurrence;
import org.spanne.worktime.agreement.Agreements;
import org.springframework.stereotype.Component;

/**
 * Reads a calendar and follows its series: back as far as the works agreement lets anything be kept, and a quarter ahead, by
 * whole months. Bounded whatever the calendar asks for.
 */
@Component
class CalendarReader {

    /** Where no agreement says for how long. */
    private static final int USUAL_MONTHS = 60;

    private static final int MONTHS_AHEAD = 4;
    private static final CalendarLimits LIMITS = new CalendarLimits(1_000_000, 200_000, 20_000, 5_000_000);

    private final Agreements agreements;
    private final Clock clock;

    CalendarReader(Agreements agreements, Clock clock) {
        this.agreements = agreements;
        this.clock = clock;
    }

    /**
     * Reads a calendar to its end.
     *
     * @param calendar in iCalendar
     * @param issues takes what cannot be used
     * @return what takes place, by start; of several of one key the last; nothing where it is no calendar at all, so that
     *     a broken file takes nothing away
     */
    Optional<List<Planned>> read(InputStream calendar, CalendarOwner owner, Consumer<CalendarIssue> issues)
            throws IOException {
        CalendarEvents events = CalendarEvents.read(calendar, LIMITS);
        events.issues().forEach(issues);
        if (events.size() == 0 && !events.issues().isEmpty()) {
            return Optional.empty();
        }
        LocalDate month = clock.instant().atZone(ZoneOffset.UTC).toLocalDate().withDayOfMonth(1);
        CalendarEvents.Expansion expansion = events.expand(
                midnight(month.minusMonths(months())), midnight(month.plusMonths(MONTHS_AHEAD)), owner.zone());
        expansion.issues().forEach(issues);
        Map<UUID, Planned> planned = new LinkedHashMap<>();
        for (Occurrence occurrence : expansion.occurrences()) {
            Planned one = Planned.of(occurrence, owner.address());
            planned.put(one.key(), one);
        }
        return Optional.of(List.copyOf(planned.values()));
    }

    private int months() {
        return agreements
                .last()
                .map(agreement -> agreement.terms().retentionMonths())
                .orElse(USUAL_MONTHS);
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
