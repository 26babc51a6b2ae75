package org.spanne.intake.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spanne.exchange.issue.Issue;
import org.spanne.exchange.issue.IssueCode;

/**
 * Issues of one code.
 *
 * @param code what they are
 * @param count how many there are
 * @param example the first of them; null where none was kept
 */
record IssueGroup(IssueCode code, long count, @Nullable Issue example) {

    /** All groups, the most serious first, then the largest. */
    static List<IssueGroup> of(Map<IssueCode, Long> counts, Map<IssueCode, Issue> examples) {
        return counts.entrySet().stream()
                .map(entry -> new IssueGroup(entry.getKey(), entry.getValue(), examples.get(entry.getKey())))
                .sorted(Comparator.comparing((IssueGroup group) -> group.code().severity())
                        .thenComparing(
                                Comparator.comparingLong(IssueGroup::count).reversed()))
                .toList();
    }
}
