package org.spanne.company;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit of the company.
 *
 * @param id as the company calls it
 * @param name for people
 * @param kind its part in the T
 * @param parentId the unit above; null for a root
 * @param site where it is
 * @param path the ids from the root down to this unit, itself included
 */
public record Unit(
        String id,
        String name,
        UnitKind kind,
        @Nullable String parentId,
        @Nullable String site,
        List<String> path) {

    public Unit {
        path = List.copyOf(path);
    }

    /** How deep it stands; 0 for a root. */
    public int level() {
        return path.size() - 1;
    }
}
