package org.spanne.exchange.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.spanne.exchange.FolderTable;
import org.spanne.exchange.Limits;
import org.spanne.exchange.issue.Issue;
import org.spanne.exchange.issue.IssueCode;

/**
 * What lies at a path: a folder, a zip of one, a workbook with a sheet per table, or a single CSV file, plain or
 * packed ({@code .csv.gz}). Opening reads every file once to recognise its encoding and delimiter and to
 * fingerprint it; nothing it meets makes it throw, what is wrong stands in {@link #issues()}.
 */
public final class FolderSource {

    private final Path path;
    private final SourceScan scan;

    private FolderSource(Path path, SourceScan scan) {
        this.path = path;
        this.scan = scan;
    }

    /** Looks into a folder, zip, workbook or file. */
    public static FolderSource open(Path path, Limits limits) {
        return new FolderSource(path, SourceScan.of(path, limits));
    }

    /** Where it lies. */
    public Path path() {
        return path;
    }

    /** All its files and sheets, whatever their names: what a profile chooses from. */
    public List<SourceTable> tables() {
        return scan.tables();
    }

    /** The calendars in its folder {@code calendars}. */
    public List<CalendarFile> calendars() {
        return scan.calendars();
    }

    /** The mailboxes in its folder {@code mail}. */
    public List<MailFile> mail() {
        return scan.mail();
    }

    /** What was found wrong on opening. */
    public List<Issue> issues() {
        return scan.issues();
    }

    /** SHA-256 of the names and bytes of its files, in hexadecimal; the same for a folder and a zip of it. */
    public String fingerprint() {
        return scan.fingerprint();
    }

    /** Its files taken as tables of the exchange format by their names; others are reported. */
    public Delivery delivery() {
        return delivery(tables());
    }

    /** The same with files read in other dialects, or under other tables. */
    public Delivery delivery(List<SourceTable> chosen) {
        Map<FolderTable, RawTable> tables = new LinkedHashMap<>();
        List<Issue> found = new ArrayList<>(issues());
        for (SourceTable file : chosen) {
            FolderTable.named(file.table())
                    .ifPresentOrElse(table -> take(table, file, tables, found), () -> leaveOut(file, found));
        }
        if (tables.isEmpty()
                && calendars().isEmpty()
                && mail().isEmpty()
                && found.stream().noneMatch(Issue::isError)) {
            found.add(Issue.ofFile(IssueCode.FOLDER_EMPTY, path.toString(), Map.of()));
        }
        return new Delivery(List.copyOf(tables.values()), found, calendars(), mail(), fingerprint());
    }

    private static void take(
            FolderTable table, SourceTable file, Map<FolderTable, RawTable> tables, List<Issue> found) {
        RawTable other = tables.putIfAbsent(table, file);
        if (other == null) {
            remark(table, file, found);
        } else {
            Map<String, String> facts = Map.of("table", table.tableName(), "other", other.place());
            found.add(Issue.ofFile(IssueCode.FILE_TWICE, file.place(), facts));
        }
    }

    private static void leaveOut(SourceTable file, List<Issue> found) {
        if (!TableName.isNote(file.path())) {
            found.add(Issue.ofFile(IssueCode.FILE_UNKNOWN, file.place(), Map.of()));
        }
    }

    private static void remark(FolderTable table, SourceTable file, List<Issue> found) {
        String name = TableName.fileName(file.path());
        if (!name.startsWith(table.tableName())) {
            found.add(Issue.ofFile(IssueCode.FILE_NAME_CASE, file.place(), Map.of("expected", table.tableName())));
        }
        if (!file.dialect().isExchange()) {
            found.add(Issue.ofFile(
                    IssueCode.DIALECT_RECOGNISED, file.place(), file.dialect().facts()));
        }
    }
}
