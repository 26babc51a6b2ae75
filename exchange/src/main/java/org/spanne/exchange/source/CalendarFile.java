package org.spanne.exchange.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.spanne.exchange.calendar.ExportedCalendar;
import org.spanne.exchange.content.Content;
import org.spanne.exchange.issue.Issue;

/**
 * A calendar of a person: {@code calendars/<person_id>.ics}, or {@code .json} as Microsoft Graph or Google Calendar export
 * it; also with anything between id and ending.
 *
 * @param content its bytes
 */
public record CalendarFile(Content content) {

    private static final String FOLDER = "calendars/";
    private static final String EXPORTED = ".json";
    private static final List<String> ENDINGS = List.of(".ics", EXPORTED);

    /** Whether a file of that path is read as a calendar. */
    static boolean isCalendar(String path) {
        int folder = PersonName.folder(path, FOLDER);
        return folder >= 0
                && path.indexOf('/', folder + FOLDER.length()) < 0
                && ENDINGS.stream().anyMatch(path::endsWith);
    }

    /** Its path below the folder: {@code calendars/p17.work.ics}. */
    public String path() {
        return content.path();
    }

    /** The ids that its name may mean, the longest first: {@code p17.work}, {@code p17}. */
    public List<String> possiblePersonIds() {
        return PersonName.possibleIds(TableName.fileName(content.path()));
    }

    /** Whether it is JSON, whose lines are not those of the iCalendar that {@link #open} gives. */
    public boolean isExported() {
        return path().toLowerCase(Locale.ROOT).endsWith(EXPORTED);
    }

    /**
     * Reads it from the start, as iCalendar.
     *
     * @param issues takes what an export holds that cannot be handed on; of iCalendar itself the reader tells
     */
    public InputStream open(Consumer<Issue> issues) throws IOException {
        InputStream bytes = content.open();
        return isExported() ? new ExportedCalendar(bytes, path(), issues) : bytes;
    }
}
