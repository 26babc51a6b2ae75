package org.spanne.worktime.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.spanne.exchange.content.FileContent;
import org.spanne.exchange.source.CalendarFile;
import org.spanne.exchange.source.Delivery;
import org.spanne.intake.FileLanding;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Takes in {@code calendars/<person_id>.ics} and {@code .json}: a file replaces what it held before, others stay. */
@Component
@Order(1)
class CalendarLanding implements FileLanding {

    private final CalendarOwners owners;
    private final CalendarReader reader;
    private final OccurrenceBook book;

    CalendarLanding(CalendarOwners owners, CalendarReader reader, OccurrenceBook book) {
        this.owners = owners;
        this.reader = reader;
        this.book = book;
    }

    @Override
    public String kind() {
        return "calendars";
    }

    @Override
    public int files(Delivery delivery) {
        return delivery.calendars().size();
    }

    @Override
    public Landed land(Delivery delivery, Course course) {
        CalendarOwners.Known known = owners.known();
        Landed landed = Landed.NONE;
        for (CalendarFile file : delivery.calendars()) {
            course.onward();
            Optional<CalendarOwner> owner = known.firstOf(file.possiblePersonIds());
            if (owner.isPresent()) {
                landed = landed.plus(land(file, owner.get(), course));
            }
        }
        return landed;
    }

    private Landed land(CalendarFile file, CalendarOwner owner, Course course) {
        boolean hasLines = !file.isExported();
        try (InputStream calendar = file.open(course::issue)) {
            return reader.read(calendar, owner, issue -> course.issue(CalendarIssues.of(issue, file.path(), hasLines)))
                    .map(planned -> book.replace(owner.personId(), fileName(file), planned))
                    .orElse(Landed.NONE);
        } catch (IOException e) {
            course.issue(FileContent.unreadable(file.path(), e));
            return Landed.NONE;
        }
    }

    /** The same file from another folder, or in a zip, is still the same. */
    private static String fileName(CalendarFile file) {
        return file.path().substring(file.path().lastIndexOf('/') + 1);
    }
}
