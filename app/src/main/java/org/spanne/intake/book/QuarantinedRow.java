package org.spanne.intake.book;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spanne.exchange.FolderTable;
import org.spanne.exchange.issue.Issue;
import org.spanne.exchange.issue.IssueCode;
import org.spanne.exchange.issue.Severity;

/**
 * A row that was kept out.
 *
 * @param id its number
 * @param importId the import that met it last
 * @param table the table it belongs to
 * @param place the file or sheet it stood in
 * @param line the line it stood in
 * @param header the source's column names
 * @param cells its cells, with what a person has mended; as many as the header has once mended
 * @param issues why it was kept out when it was run last
 * @param mendedBy who mended it last; null while it stands as it came
 */
public record QuarantinedRow(
        long id,
        long importId,
        FolderTable table,
        String place,
        long line,
        List<String> header,
        List<String> cells,
        List<Issue> issues,
        @Nullable String mendedBy) {

    private static final Set<IssueCode> MAY_SETTLE =
            Set.of(IssueCode.REFERENCE_UNKNOWN, IssueCode.REFERENCE_REJECTED, IssueCode.REFERENCE_UNREADABLE);

    public QuarantinedRow {
        header = List.copyOf(header);
        cells = List.copyOf(cells);
        issues = List.copyOf(issues);
    }

    /** Whether it may be let in now: a person has mended it, or what it refers to may have come since. */
    public boolean worthAnotherRun() {
        return mendedBy != null
                || issues.stream()
                        .filter(issue -> issue.severity() == Severity.ERROR)
                        .allMatch(issue -> MAY_SETTLE.contains(issue.code()));
    }

    /** The cell of a column, by its place in the header; an empty text where the row does not reach that far. */
    public String cell(int column) {
        return 0 <= column && column < cells.size() ? cells.get(column) : "";
    }

    /** Cells that stand beyond the header. */
    public List<String> surplus() {
        return cells.size() <= header.size() ? List.of() : cells.subList(header.size(), cells.size());
    }

    /** Whether one of the issues is about the column. */
    public boolean flawed(String column) {
        return issues.stream().anyMatch(issue -> column.equalsIgnoreCase(issue.column()));
    }
}
