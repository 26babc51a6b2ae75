package org.spanne.exchange.profile.mapping;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spanne.exchange.issue.Issue;
import org.spanne.exchange.issue.IssueCode;
import org.spanne.exchange.issue.IssueLog;
import org.spanne.exchange.profile.expression.NotComputable;

/** What a pass over a mapped table finds, under the file or part of the profile that it concerns. */
final class Notes {

    private final IssueLog log = new IssueLog();

    void value(String place, long line, String column, NotComputable reason) {
        add(IssueCode.MAPPING_VALUE, place, line, column, reason);
    }

    void rowFailed(String place, long line, NotComputable reason) {
        add(IssueCode.MAPPING_ROW_FAILED, place, line, null, reason);
    }

    void rowLeftOut(String place, long line, String reason) {
        log.add(new Issue(IssueCode.MAPPING_ROW_LEFT_OUT, place, line, null, null, Map.of("reason", reason)));
    }

    void keysRepeated(String place, long count) {
        log.add(Issue.ofFile(IssueCode.MAPPING_KEYS_REPEATED, place, Map.of("count", String.valueOf(count))));
    }

    private void add(IssueCode code, String place, long line, @Nullable String column, NotComputable reason) {
        log.add(new Issue(code, place, line, column, reason.offending(), Map.of("reason", reason.sentence())));
    }

    IssueLog log() {
        return log;
    }
}
