package org.spanne.exchange.source;

import java.nio.file.Path;
import java.util.List;
import org.spanne.exchange.Limits;
import org.spanne.exchange.issue.Issue;

/**
 * What lies at a path: a folder, a zip of one, a workbook with a sheet per table, or a single CSV file, plain or packed
 * ({@code .csv.gz}). Opening looks at names, encodings and delimiters; nothing it meets makes it throw, what is wrong
 * stands in {@link #issues()}.
 */
public final class FolderSource {

    private final Path path;

    private FolderSource(Path path) {
        this.path = path;
    }

    /** Looks into a folder, zip, workbook or file. */
    public static FolderSource open(Path path, Limits limits) {
        return new FolderSource(path);
    }

    /** Where it lies. */
    public Path path() {
        return path;
    }

    /** All its files and sheets, whatever their names: what a profile chooses from. */
    public List<SourceTable> tables() {
        return List.of();
    }

    /** The iCalendar files in its folder {@code calendars}. */
    public List<CalendarFile> calendars() {
        return List.of();
    }

    /** What was found wrong on opening. */
    public List<Issue> issues() {
        return List.of();
    }

    /** SHA-256 of the names and bytes of its files, in hexadecimal. */
    public String fingerprint() {
        return "";
    }

    /** Its files taken as tables of the exchange format by their names; others are reported. */
    public Delivery delivery() {
        return new Delivery(List.of(), issues(), calendars(), fingerprint());
    }
}
