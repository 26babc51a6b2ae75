package org.spanne.exchange.cell;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spanne.exchange.issue.IssueCode;

/** What came of reading one cell. One object serves all cells of a table, so that good cells cost nothing. */
public final class Reading {

    private ZoneId zone = ZoneOffset.UTC;
    private long number;
    private boolean zoneTaken;
    private @Nullable IssueCode problem;
    private Map<String, String> arguments = Map.of();

    /** Forgets the cell before; local times of the next one are of that zone. */
    public void begin(ZoneId localZone) {
        zone = localZone;
        number = 0;
        zoneTaken = false;
        problem = null;
        arguments = Map.of();
    }

    /** What is wrong with the cell, or null. A warning comes with a normal form, or leaves the cell empty. */
    public @Nullable IssueCode problem() {
        return problem;
    }

    /** Further facts for the problem's sentence. */
    public Map<String, String> arguments() {
        return arguments;
    }

    /** The day since 1970 of a day, the second since 1970 of a moment, a whole number itself, a decimal's sign. */
    public long number() {
        return number;
    }

    /** Whether a local time needed the zone. */
    public boolean zoneTaken() {
        return zoneTaken;
    }

    ZoneId takeZone() {
        zoneTaken = true;
        return zone;
    }

    void number(long value) {
        number = value;
    }

    void remark(IssueCode code) {
        problem = code;
    }

    @Nullable
    String refuse(IssueCode code) {
        return refuse(code, Map.of());
    }

    @Nullable
    String refuse(IssueCode code, Map<String, String> facts) {
        problem = code;
        arguments = facts;
        return null;
    }
}
