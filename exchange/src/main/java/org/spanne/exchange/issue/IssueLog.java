package org.spanne.exchange.issue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Issues as they are found: an exact count of each code, and the first {@value #KEPT} of each. */
public final class IssueLog {

    /** How many issues of one code are kept. */
    public static final int KEPT = 100;

    private final List<Issue> kept = new ArrayList<>();
    private final Map<IssueCode, Long> counts = new EnumMap<>(IssueCode.class);

    /** Counts an issue, and keeps it while there are few of its code. */
    public void add(Issue issue) {
        if (counts.merge(issue.code(), 1L, Long::sum) <= KEPT) {
            kept.add(issue);
        }
    }

    /** The issues kept, in the order found. */
    public List<Issue> issues() {
        return List.copyOf(kept);
    }

    /** How often each code was found; codes never found are absent. */
    public Map<IssueCode, Long> counts() {
        return counts.isEmpty() ? Map.of() : new EnumMap<>(counts);
    }
}
