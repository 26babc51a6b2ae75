package org.spanne.exchange.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.spanne.exchange.content.Content;

/**
 * An iCalendar file of a person: {@code calendars/<person_id>.ics} or {@code calendars/<person_id>.<anything>.ics}.
 *
 * @param content its bytes
 */
public record CalendarFile(Content content) {

    private static final String ENDING = ".ics";

    /** Its path below the folder: {@code calendars/p17.work.ics}. */
    public String path() {
        return content.path();
    }

    /** The ids that its name may mean, the longest first: {@code p17.work}, {@code p17}. */
    public List<String> possiblePersonIds() {
        String name = TableName.fileName(content.path());
        String id = name.substring(0, name.length() - ENDING.length());
        List<String> ids = new ArrayList<>();
        while (!id.isEmpty()) {
            ids.add(id);
            id = id.substring(0, Math.max(id.lastIndexOf('.'), 0));
        }
        return ids;
    }

    /** Reads it from the start. */
    public InputStream open() throws IOException {
        return content.open();
    }
}
