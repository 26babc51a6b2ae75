package org.spanne.intake.load;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.spanne.exchange.check.CheckReport;
import org.spanne.exchange.issue.Issue;
import org.spanne.exchange.issue.IssueCode;
import org.spanne.exchange.source.Delivery;

/**
 * What an import reads.
 *
 * @param delivery its tables
 * @param notes what a profile remarked on while its rows were read, known afterwards
 */
record Opened(Delivery delivery, Supplier<List<Issue>> notes) {

    static Opened asItIs(Delivery delivery) {
        return new Opened(delivery, List::of);
    }

    /** A check's report with the profile's remarks among the issues. */
    CheckReport withNotes(CheckReport report) {
        List<Issue> issues = new ArrayList<>(report.issues());
        Map<IssueCode, Long> counts = new EnumMap<>(IssueCode.class);
        counts.putAll(report.counts());
        for (Issue note : notes.get()) {
            issues.add(note);
            counts.merge(note.code(), 1L, Long::sum);
        }
        return new CheckReport(report.files(), issues, counts, report.sums(), report.calendars(), report.fingerprint());
    }
}
