package org.spanne.engine.timeuse;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;

/** The public iCalendar suites beside the project; tests that need them are skipped where they are not there. */
public final class SharedCalendars {

    private SharedCalendars() {}

    /** A file or folder of the suites. */
    public static Path path(String relative) {
        Path path = Path.of("..", "..", "shared", "data", "calendars").resolve(relative);
        assumeThat(Files.exists(path))
                .as("%s is not there: fetch the iCalendar suites to run this test", path)
                .isTrue();
        return path;
    }
}
