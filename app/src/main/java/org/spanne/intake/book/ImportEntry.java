package org.spanne.intake.book;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An import as it stands, from the first look at a folder to the report.
 *
 * @param id its number
 * @param title how a person calls what was brought
 * @param origin how it came
 * @param inputs the files and folders; none for rows from quarantine
 * @param source the import whose rows in quarantine are run again; null for any other
 * @param profile name of the source profile; null for the exchange format itself
 * @param readings by path: files to be read otherwise than was recognised
 * @param stage how far it is
 * @param fingerprint SHA-256 of what was checked
 * @param job the latest job that worked on it
 * @param createdBy who brought it
 * @param createdAt when it was brought
 * @param landedAt when its rows were stored
 */
public record ImportEntry(
        long id,
        String title,
        Origin origin,
        List<Path> inputs,
        @Nullable Long source,
        @Nullable String profile,
        Map<String, Reading> readings,
        Stage stage,
        @Nullable String fingerprint,
        @Nullable Long job,
        String createdBy,
        Instant createdAt,
        @Nullable Instant landedAt) {

    public ImportEntry {
        inputs = List.copyOf(inputs);
        readings = Map.copyOf(readings);
    }

    /** How an import came. */
    public enum Origin {
        UPLOAD,
        FOLDER,
        COMMAND,
        SAMPLE,
        QUARANTINE
    }

    /** How far an import is. */
    public enum Stage {
        /** Its files are there. */
        OPEN,
        /** Its issues are known; nothing is stored. */
        CHECKED,
        /** Its rows are stored. */
        LANDED
    }
}
