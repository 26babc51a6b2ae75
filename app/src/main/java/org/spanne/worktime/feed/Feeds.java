package org.spanne.worktime.feed;

import java.util.List;
import java.util.Optional;
import org.spanne.access.AuditTrail;
import org.spanne.access.Permission;
import org.spanne.access.Rights;
import org.spanne.company.Workforce;
import org.spanne.worktime.calendar.PersonCalendars;
import org.spanne.worktime.feed.FeedBook.Turn;
import org.spanne.worktime.measure.Changed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The addresses of people's calendars: their own, and those an administrator keeps for them. */
@Service
public class Feeds {

    private static final int MOST_OF_A_PERSON = 5;
    private static final int MOST_SHOWN = 500;

    private final FeedBook book;
    private final FeedDoor door;
    private final FeedReading reading;
    private final PersonCalendars calendars;
    private final Workforce workforce;
    private final Changed changed;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    Feeds(
            FeedBook book,
            FeedDoor door,
            FeedReading reading,
            PersonCalendars calendars,
            Workforce workforce,
            Changed changed,
            AuditTrail audit,
            TransactionTemplate transaction) {
        this.book = book;
        this.door = door;
        this.reading = reading;
        this.calendars = calendars;
        this.workforce = workforce;
        this.changed = changed;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** A person's own addresses. */
    public List<Feed> own(Rights rights) {
        return rights.personId() == null ? List.of() : book.of(rights.personId());
    }

    /** Everybody's, those with a problem first; for those who manage accounts. */
    public List<Feed> all() {
        return book.all(MOST_SHOWN);
    }

    /**
     * Adds an address and asks it at once, so that whoever gave it sees whether it answers.
     *
     * @param personId whose calendar it is: the person's own, or anybody's for those who manage accounts
     * @return why it was not added; empty where it was, whether or not it answers
     */
    public Optional<FeedProblem> add(Rights rights, String personId, String typed) {
        if (!mayKeep(rights, personId) || !workforce.contracts().containsKey(personId)) {
            return Optional.of(FeedProblem.NOBODY);
        }
        FeedAddress address = FeedAddress.read(typed, door.isPrivateAllowed()).orElse(null);
        if (address == null) {
            return Optional.of(FeedProblem.ADDRESS);
        }
        if (book.of(personId).size() >= MOST_OF_A_PERSON) {
            return Optional.of(FeedProblem.TOO_MANY);
        }
        Optional<Long> added = transaction.execute(_ -> {
            Optional<Long> id = book.add(personId, address.uri().toString(), rights.name());
            id.ifPresent(_ -> audit.write(rights, "worktime.audit.feed-added", subject(personId, address)));
            return id;
        });
        if (added == null || added.isEmpty()) {
            return Optional.of(FeedProblem.KNOWN);
        }
        book.turn(added.get()).ifPresent(reading::read);
        return Optional.empty();
    }

    /** Asks an address now; does nothing where there is none that the person may keep. */
    public void readNow(Rights rights, long id) {
        kept(rights, id).ifPresent(reading::read);
    }

    /** Removes an address with all that was read from it; does nothing where there is none that the person may keep. */
    public void remove(Rights rights, long id) {
        kept(rights, id)
                .ifPresent(turn -> transaction.executeWithoutResult(_ -> {
                    book.remove(id);
                    if (calendars.remove(turn.personId(), turn.calendar()) > 0) {
                        changed.note(turn.personId());
                    }
                    audit.write(
                            rights,
                            "worktime.audit.feed-removed",
                            turn.personId() + " " + FeedAddress.masked(turn.address()));
                }));
    }

    private Optional<Turn> kept(Rights rights, long id) {
        return book.turn(id).filter(turn -> mayKeep(rights, turn.personId()));
    }

    private static boolean mayKeep(Rights rights, String personId) {
        return personId.equals(rights.personId()) || rights.may(Permission.MANAGE_ACCOUNTS);
    }

    private static String subject(String personId, FeedAddress address) {
        return personId + " " + FeedAddress.masked(address.uri().toString());
    }
}
