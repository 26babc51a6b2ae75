package org.spanne.cli.worktime.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.spanne.engine.timeuse.calendar.CalendarEvents;
import org.spanne.engine.timeuse.calendar.CalendarIssue;
import org.spanne.engine.timeuse.calendar.CalendarLimits;
import org.spanne.exchange.Limits;
import org.spanne.exchange.check.CheckReport;
import org.spanne.exchange.check.FolderCheck;
import org.spanne.exchange.check.Progress;
import org.spanne.exchange.source.CalendarFile;
import org.spanne.exchange.source.Delivery;
import org.spanne.exchange.source.FolderSource;

/** Reads a company folder for its people's time; what it cannot use it tells in one sentence each. */
public final class FolderReading {

    private final FolderPeople people = new FolderPeople();
    private final Consumer<String> remarks;

    private FolderReading(Consumer<String> remarks) {
        this.remarks = remarks;
    }

    /**
     * Reads a folder, zip or workbook.
     *
     * @param remarks takes what could not be used
     * @param progress takes how far the tables are read
     */
    public static FolderPeople read(Path folder, Consumer<String> remarks, Progress progress) {
        FolderReading reading = new FolderReading(remarks);
        Delivery delivery = FolderSource.open(folder, Limits.USUAL).delivery();
        reading.readTables(delivery, folder, progress);
        delivery.calendars().forEach(reading::readCalendar);
        return reading.people;
    }

    private void readTables(Delivery delivery, Path folder, Progress progress) {
        CheckReport report = FolderCheck.of(delivery).telling(progress).run(people);
        report.issues().stream()
                .filter(issue -> issue.isError() && issue.line() == 0)
                .forEach(issue -> remarks.accept(issue.place() + ": " + issue.sentence(Locale.ENGLISH)));
        if (people.rejected() > 0) {
            remarks.accept(people.rejected() + " rows are kept out; 'spanne check " + folder + "' says why.");
        }
    }

    private void readCalendar(CalendarFile file) {
        Optional<String> owner =
                file.possiblePersonIds().stream().filter(people::knows).findFirst();
        if (owner.isEmpty()) {
            remarks.accept(file.path() + " is left out: people.csv has no person of that name."
                    + " Maybe rename it to <person_id>.ics.");
            return;
        }
        try (InputStream stream = file.open()) {
            CalendarEvents events = CalendarEvents.read(stream, CalendarLimits.USUAL);
            people.person(owner.get()).add(events);
            if (!events.issues().isEmpty()) {
                CalendarIssue first = events.issues().getFirst();
                remarks.accept(file.path() + " has " + events.issues().size() + " faults, the first in line "
                        + first.line() + ": " + first.message());
            }
        } catch (IOException e) {
            remarks.accept(file.path() + " cannot be read. Maybe it is damaged, or not yours to read.");
        }
    }
}
