package org.spanne.intake;

import java.util.Set;

/**
 * A company folder has landed; published inside the import's transaction, after the last landing. Modules bring their read
 * models up to date here, so that pages show the old state or the new one and nothing between.
 *
 * @param importId the import's number
 * @param tables the exchange tables that changed at all, and the kinds of files beside them: {@code calendars}, {@code mail}
 * @param sample whether the folder is the invented sample company
 */
public record FolderImported(long importId, Set<String> tables, boolean sample) {

    public FolderImported {
        tables = Set.copyOf(tables);
    }

    /** Whether any of the tables changed. */
    public boolean touched(String... names) {
        return Set.of(names).stream().anyMatch(tables::contains);
    }
}
