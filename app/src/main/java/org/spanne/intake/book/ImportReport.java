package org.spanne.intake.book;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToLongFunction;
import org.spanne.exchange.check.Sums;
import org.spanne.exchange.issue.IssueCode;
import org.spanne.exchange.issue.Severity;
import org.spanne.intake.Landed;

/**
 * The report of a check or an import as it was written down.
 *
 * @param tables one per file, in the format's order
 * @param counts how often each code was met
 * @param sums sums over the accepted rows
 * @param calendars iCalendar files seen
 * @param files what became of files of people, by kind; none before they have landed
 */
public record ImportReport(
        List<TableOutcome> tables, Map<IssueCode, Long> counts, Sums sums, int calendars, List<FilesOutcome> files) {

    /** How many errors there are. */
    public long errors() {
        return count(Severity.ERROR);
    }

    /** How many warnings there are. */
    public long warnings() {
        return count(Severity.WARNING);
    }

    /** Rows that were let in. */
    public long accepted() {
        return sum(table -> table.file().accepted());
    }

    /** Rows that were kept out. */
    public long rejected() {
        return sum(table -> table.file().rejected());
    }

    /** How many of the rows that were kept out went into quarantine; the rest are only counted. */
    public long kept() {
        return sum(TableOutcome::kept);
    }

    /** Whether the rows have landed. */
    public boolean landed() {
        return !files.isEmpty() || tables.stream().anyMatch(table -> table.landed() != null);
    }

    /** Rows that were new. */
    public long inserted() {
        return sumLanded(Landed::inserted);
    }

    /** Rows that had changed. */
    public long updated() {
        return sumLanded(Landed::updated);
    }

    /** Rows that stood there already. */
    public long unchanged() {
        return sumLanded(Landed::unchanged);
    }

    private long count(Severity severity) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().severity() == severity)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private long sum(ToLongFunction<TableOutcome> part) {
        return tables.stream().mapToLong(part).sum();
    }

    private long sumLanded(ToLongFunction<Landed> part) {
        return tables.stream()
                .map(TableOutcome::landed)
                .filter(Objects::nonNull)
                .mapToLong(part)
                .sum();
    }
}
