package org.spanne.exchange.source;

import java.util.List;
import org.spanne.exchange.FolderTable;
import org.spanne.exchange.issue.Issue;

/**
 * What a folder, or a profile over one, hands to the check.
 *
 * @param tables the tables of the format, in any order, at most one of a name
 * @param issues what was found wrong before any row was read
 * @param calendars the calendars of people beside them
 * @param mail the mailboxes of people beside them
 * @param fingerprint SHA-256 of the names and bytes of all inputs, in hexadecimal
 */
public record Delivery(
        List<RawTable> tables,
        List<Issue> issues,
        List<CalendarFile> calendars,
        List<MailFile> mail,
        String fingerprint) {

    public Delivery {
        tables = List.copyOf(tables);
        issues = List.copyOf(issues);
        calendars = List.copyOf(calendars);
        mail = List.copyOf(mail);
    }

    /** Tables alone. */
    public Delivery(List<RawTable> tables, List<Issue> issues) {
        this(tables, issues, List.of(), List.of(), "");
    }

    /** Whether there is anything of single people beside the tables. */
    public boolean hasPersonalFiles() {
        return !calendars.isEmpty() || !mail.isEmpty();
    }

    /** Whether the table's file is there but could not be read at all. */
    public boolean failed(FolderTable table) {
        return issues.stream()
                .anyMatch(issue -> issue.isError()
                        && TableName.of(TableName.fileName(issue.place())).equals(table.tableName()));
    }
}
