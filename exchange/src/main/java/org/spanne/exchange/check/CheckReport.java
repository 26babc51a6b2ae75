package org.spanne.exchange.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.spanne.exchange.issue.Issue;
import org.spanne.exchange.issue.IssueCode;
import org.spanne.exchange.issue.IssueLog;
import org.spanne.exchange.issue.Severity;

/**
 * The outcome of a check. It is small whatever the folder's size.
 *
 * @param files one per file of the format, in the format's order
 * @param issues the first 100 of every code, in the order found
 * @param counts how often each code was found, exact
 * @param sums sums over the accepted rows
 * @param calendars iCalendar files seen
 * @param fingerprint SHA-256 of the inputs, in hexadecimal
 */
public record CheckReport(
        List<FileReport> files,
        List<Issue> issues,
        Map<IssueCode, Long> counts,
        Sums sums,
        int calendars,
        String fingerprint) {

    /** The same with issues that were found beside the check. */
    public CheckReport with(List<Issue> more) {
        IssueLog others = new IssueLog();
        more.forEach(others::add);
        return with(others);
    }

    /** The same with issues that were collected beside the check. */
    public CheckReport with(IssueLog others) {
        List<Issue> all = new ArrayList<>(issues);
        all.addAll(others.issues());
        Map<IssueCode, Long> sum = new EnumMap<>(IssueCode.class);
        sum.putAll(counts);
        others.counts().forEach((code, count) -> sum.merge(code, count, Long::sum));
        return new CheckReport(files, all, sum, sums, calendars, fingerprint);
    }

    /** How many issues of that severity were found. */
    public long count(Severity severity) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().severity() == severity)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** Whether anything is kept out. */
    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    /** Whether there is anything to store. */
    public boolean usable() {
        return files.stream().anyMatch(file -> file.accepted() > 0);
    }
}
