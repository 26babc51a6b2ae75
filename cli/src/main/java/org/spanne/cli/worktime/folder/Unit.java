package org.spanne.cli.worktime.folder;

import org.jspecify.annotations.Nullable;

/**
 * A unit of the folder's organisation.
 *
 * @param name what people call it
 * @param kind its kind as in the file, or null where the file does not tell
 * @param parentId the unit it belongs to, or null
 */
public record Unit(
        String id,
        String name,
        @Nullable String kind,
        @Nullable String parentId) {

    /** Whether it deals with customers, as far as its kind tells. */
    public boolean isFrontline() {
        return "frontline".equals(kind);
    }
}
