package org.spanne.cli.worktime.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.spanne.engine.timeuse.calendar.CalendarEvents;
import org.spanne.engine.timeuse.calendar.CalendarLimits;
import org.spanne.engine.timeuse.classification.ClassificationRules;
import org.spanne.exchange.Limits;
import org.spanne.exchange.check.CheckReport;
import org.spanne.exchange.check.FolderCheck;
import org.spanne.exchange.check.Progress;
import org.spanne.exchange.issue.Issue;
import org.spanne.exchange.issue.IssueCode;
import org.spanne.exchange.source.CalendarFile;
import org.spanne.exchange.source.Delivery;
import org.spanne.exchange.source.FolderSource;
import org.spanne.exchange.source.MailFile;

/** Reads a company folder for its people's time; what it cannot use it tells in one sentence each. */
public final class FolderReading {

    private final FolderPeople people;
    private final Consumer<String> remarks;

    private FolderReading(ClassificationRules rules, Consumer<String> remarks) {
        people = new FolderPeople(rules);
        this.remarks = remarks;
    }

    /**
     * Reads a folder, zip or workbook.
     *
     * @param rules by what entries are classified
     * @param remarks takes what could not be used
     * @param progress takes how far the tables are read
     */
    public static FolderPeople read(
            Path folder, ClassificationRules rules, Consumer<String> remarks, Progress progress) {
        FolderReading reading = new FolderReading(rules, remarks);
        Delivery delivery = FolderSource.open(folder, Limits.USUAL).delivery();
        reading.readTables(delivery, folder, progress);
        delivery.calendars().forEach(reading::readCalendar);
        delivery.mail().forEach(reading::readMail);
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
        Person owner = owner(file.possiblePersonIds(), file.path());
        if (owner == null) {
            return;
        }
        FileRemarks faults = new FileRemarks(file.path());
        try (InputStream stream = file.open(faults)) {
            CalendarEvents events = CalendarEvents.read(stream, CalendarLimits.USUAL);
            events.issues().forEach(issue -> faults.add(file.isExported() ? 0 : issue.line(), issue.message()));
            if (events.size() > 0 || faults.areNone()) {
                owner.add(events);
            }
        } catch (IOException e) {
            faults.add(0, "It cannot be read. Maybe it is damaged, or not yours to read.");
        }
        faults.tell(remarks);
    }

    private void readMail(MailFile file) {
        Person owner = owner(file.possiblePersonIds(), file.path());
        if (owner == null) {
            return;
        }
        FileRemarks faults = new FileRemarks(file.path());
        String address = owner.email();
        if (address == null) {
            faults.accept(Issue.ofFile(IssueCode.MAIL_ADDRESS_UNKNOWN, file.path(), Map.of()));
        } else {
            try {
                file.read(address, owner::add, faults);
            } catch (IOException e) {
                faults.add(0, "It cannot be read. Maybe it is damaged, or not yours to read.");
            }
        }
        faults.tell(remarks);
    }

    private @Nullable Person owner(List<String> possibleIds, String path) {
        Optional<String> id = possibleIds.stream().filter(people::knows).findFirst();
        if (id.isEmpty()) {
            remarks.accept(path + " is left out: people.csv has no person of that name. Maybe rename it to begin"
                    + " with a person_id.");
        }
        return id.map(people::person).orElse(null);
    }
}
