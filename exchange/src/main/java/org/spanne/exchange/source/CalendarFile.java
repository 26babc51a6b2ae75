package org.spanne.exchange.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** An iCalendar file of a person: {@code calendars/<person_id>.ics} or {@code calendars/<person_id>.<anything>.ics}. */
public interface CalendarFile {

    /** Its path below the folder: {@code calendars/p17.work.ics}. */
    String path();

    /** The ids that its name may mean, the longest first: {@code p17.work}, {@code p17}. */
    List<String> possiblePersonIds();

    /** Reads it from the start. */
    InputStream open() throws IOException;
}
