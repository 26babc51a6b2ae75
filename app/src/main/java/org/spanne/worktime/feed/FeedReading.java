package org.spanne.worktime.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.spanne.intake.FileLanding.Landed;
import org.spanne.worktime.calendar.PersonCalendars;
import org.spanne.worktime.feed.FeedAnswer.Failed;
import org.spanne.worktime.feed.FeedAnswer.Fresh;
import org.spanne.worktime.feed.FeedAnswer.Unchanged;
import org.spanne.worktime.feed.FeedBook.Turn;
import org.spanne.worktime.measure.Changed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks addresses for what has changed. One that cannot be read is asked less and less often, up to once a day. */
@Component
class FeedReading {

    private static final Duration USUAL = Duration.ofHours(1);
    private static final Duration RARELY = Duration.ofDays(1);
    private static final int AT_ONCE = 100;
    private static final int MOST_DOUBLINGS = 5;

    private final FeedBook book;
    private final FeedDoor door;
    private final PersonCalendars calendars;
    private final Changed changed;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FeedReading(
            FeedBook book,
            FeedDoor door,
            PersonCalendars calendars,
            Changed changed,
            TransactionTemplate transaction,
            Clock clock) {
        this.book = book;
        this.door = door;
        this.calendars = calendars;
        this.changed = changed;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Asks those whose turn it is. */
    void readDue() {
        book.due(clock.instant(), AT_ONCE).forEach(this::read);
    }

    /** Asks one address now; what it answers is taken over in a transaction of its own. */
    void read(Turn turn) {
        FeedAnswer answer = door.ask(URI.create(turn.address()), turn.etag(), turn.lastModified());
        transaction.executeWithoutResult(_ -> take(turn, answer));
    }

    private void take(Turn turn, FeedAnswer answer) {
        Instant now = clock.instant();
        switch (answer) {
            case Unchanged _ -> book.unchanged(turn.feedId(), now, USUAL);
            case Failed failed -> book.failed(turn.feedId(), failed, now, afterFailure(turn));
            case Fresh fresh -> take(turn, fresh, now);
        }
    }

    private void take(Turn turn, Fresh fresh, Instant now) {
        // somebody may have removed it while it was asked
        if (book.turn(turn.feedId()).isEmpty()) {
            return;
        }
        AtomicInteger unusable = new AtomicInteger();
        Optional<Landed> landed = landed(turn, fresh, unusable);
        if (landed.isEmpty()) {
            book.failed(turn.feedId(), new Failed(FeedProblem.NO_CALENDAR), now, afterFailure(turn));
            return;
        }
        Landed entries = landed.get();
        int all = (int) (entries.inserted() + entries.updated() + entries.unchanged());
        book.fresh(turn.feedId(), fresh, all, unusable.get(), now, USUAL);
        if (entries.isChange()) {
            changed.note(turn.personId());
        }
    }

    private Optional<Landed> landed(Turn turn, Fresh fresh, AtomicInteger unusable) {
        try {
            return calendars.replace(
                    turn.personId(), turn.calendar(), fresh.calendar(), _ -> unusable.incrementAndGet());
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory", e);
        }
    }

    private static Duration afterFailure(Turn turn) {
        Duration doubled = USUAL.multipliedBy(1L << Math.min(turn.failures(), MOST_DOUBLINGS));
        return doubled.compareTo(RARELY) < 0 ? doubled : RARELY;
    }
}
