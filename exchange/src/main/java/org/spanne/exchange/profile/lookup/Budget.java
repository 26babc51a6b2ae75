package org.spanne.exchange.profile.lookup;

import java.util.Map;
import org.spanne.exchange.issue.Issue;
import org.spanne.exchange.issue.IssueCode;
import org.spanne.exchange.issue.UnreadableTable;

/** How much memory the look-ups and groups of one mapping may take together. */
public final class Budget {

    private static final int MEGABYTE = 1 << 20;

    private final long bytes;
    private long taken;

    /** @param bytes how much there is, in bytes */
    public Budget(long bytes) {
        this.bytes = bytes;
    }

    /**
     * Takes a part of it.
     *
     * @param at who takes it, as a place in the profile
     * @throws UnreadableTable when there is no more
     */
    public void take(long more, String at) throws UnreadableTable {
        taken += more;
        if (taken > bytes) {
            Map<String, String> facts = Map.of("at", at, "limit", String.valueOf(bytes / MEGABYTE));
            throw new UnreadableTable(Issue.ofFile(IssueCode.MAPPING_TOO_LARGE, at, facts));
        }
    }
}
