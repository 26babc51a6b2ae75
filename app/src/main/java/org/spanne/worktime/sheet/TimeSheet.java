package org.spanne.worktime.sheet;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spanne.access.Rights;
import org.spanne.market.Customers;
import org.spanne.worktime.measure.Changed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People's time sheets, each for the person alone. */
@Service
public class TimeSheet {

    private static final int LONGEST = 12 * 60;
    private static final Duration SHOWN = Duration.ofDays(7);
    private static final int MOST_SHOWN = 200;

    /** Devices' clocks differ a little. */
    private static final Duration AHEAD = Duration.ofMinutes(5);

    private static final Duration BACK = Duration.ofDays(60);

    private final SheetBook book;
    private final Customers customers;
    private final Changed changed;
    private final Clock clock;

    TimeSheet(SheetBook book, Customers customers, Changed changed, Clock clock) {
        this.book = book;
        this.customers = customers;
        this.changed = changed;
        this.clock = clock;
    }

    /** The notes of the last seven days, the latest first; none of an account of nobody. */
    public List<SheetEntry> latest(Rights rights) {
        String personId = rights.personId();
        return personId == null
                ? List.of()
                : book.since(personId, clock.instant().minus(SHOWN), MOST_SHOWN);
    }

    /**
     * Takes a note, or another version of one with the same id; the same twice is there once.
     *
     * @return why it was not taken; empty where it was
     */
    @Transactional
    public Optional<SheetRefusal> note(Rights rights, SheetEntry entry) {
        String personId = rights.personId();
        if (personId == null) {
            return Optional.of(SheetRefusal.NOBODY);
        }
        Optional<SheetRefusal> wrong = refusal(rights, entry);
        if (wrong.isPresent()) {
            return wrong;
        }
        if (!book.put(personId, entry)) {
            return Optional.of(SheetRefusal.NOT_YOURS);
        }
        changed.note(personId);
        return Optional.empty();
    }

    /** Removes a note of one's own; does nothing where there is none. */
    @Transactional
    public void remove(Rights rights, UUID id) {
        String personId = rights.personId();
        if (personId != null && book.remove(personId, id)) {
            changed.note(personId);
        }
    }

    private Optional<SheetRefusal> refusal(Rights rights, SheetEntry entry) {
        Instant now = clock.instant();
        if (entry.minutes() < 1 || entry.minutes() > LONGEST) {
            return Optional.of(SheetRefusal.LENGTH);
        }
        if (entry.start().isAfter(now.plus(AHEAD)) || entry.start().isBefore(now.minus(BACK))) {
            return Optional.of(SheetRefusal.MOMENT);
        }
        boolean isKnown = entry.customerId() == null
                || customers.find(entry.customerId(), rights).isPresent();
        return isKnown ? Optional.empty() : Optional.of(SheetRefusal.NO_CUSTOMER);
    }
}
