package org.spanne.worktime.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.spanne.engine.timeuse.calendar.CalendarIssue;
import org.spanne.intake.FileLanding.Landed;
import org.springframework.stereotype.Component;

/** The calendars of people, each under a name of its own: a file's, or that of an address. */
@Component
public class PersonCalendars {

    private final CalendarOwners owners;
    private final CalendarReader reader;
    private final OccurrenceBook book;

    PersonCalendars(CalendarOwners owners, CalendarReader reader, OccurrenceBook book) {
        this.owners = owners;
        this.reader = reader;
        this.book = book;
    }

    /**
     * Makes a person's calendar hold what is read, in the running transaction.
     *
     * @param name which of the person's calendars
     * @param calendar in iCalendar
     * @param issues takes what cannot be used
     * @return what became of its entries; nothing, and nothing is changed, where it is no calendar or there is no such person
     */
    public Optional<Landed> replace(String personId, String name, InputStream calendar, Consumer<CalendarIssue> issues)
            throws IOException {
        CalendarOwner owner = owners.known().byId().get(personId);
        return owner == null
                ? Optional.empty()
                : reader.read(calendar, owner, issues).map(planned -> book.replace(personId, name, planned));
    }

    /** Forgets one of a person's calendars with all it held; tells how many entries that were. */
    public int remove(String personId, String name) {
        return book.remove(personId, name);
    }
}
