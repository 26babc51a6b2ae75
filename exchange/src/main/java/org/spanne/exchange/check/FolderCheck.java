package org.spanne.exchange.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.spanne.exchange.FolderTable;
import org.spanne.exchange.ids.IdHash;
import org.spanne.exchange.issue.Issue;
import org.spanne.exchange.issue.IssueCode;
import org.spanne.exchange.source.Delivery;
import org.spanne.exchange.source.RawTable;

/**
 * Checks a delivery table by table in the order of the format: every cell, ids, references, parents, spans and the
 * rules between columns. Rows stream through; what stays in memory is 8 to 16 bytes a row for ids.
 *
 * <pre>{@code
 * CheckReport report = FolderCheck.of(source.delivery()).knowing(stored).telling(progress).run(rows);
 * }</pre>
 */
public final class FolderCheck {

    private final Delivery delivery;
    private final KnownIds known;
    private final Progress progress;

    private FolderCheck(Delivery delivery, KnownIds known, Progress progress) {
        this.delivery = delivery;
        this.known = known;
        this.progress = progress;
    }

    /** A check of these tables with nothing stored before. */
    public static FolderCheck of(Delivery delivery) {
        return new FolderCheck(delivery, KnownIds.NONE, Progress.SILENT);
    }

    /** The same with references also satisfied by what is stored. */
    public FolderCheck knowing(KnownIds stored) {
        return new FolderCheck(delivery, stored, progress);
    }

    /** The same, telling how far it is. */
    public FolderCheck telling(Progress listener) {
        return new FolderCheck(delivery, known, listener);
    }

    /** Reads everything and gives each row to {@code rows}; bad input never makes it throw. */
    public CheckReport run(CheckedRows rows) {
        Map<FolderTable, RawTable> tables = new EnumMap<>(FolderTable.class);
        delivery.tables()
                .forEach(source -> FolderTable.named(source.table()).ifPresent(table -> tables.put(table, source)));
        Ledger ledger = new Ledger(delivery, tables, known);
        Pace pace = new Pace(progress, tables.values());
        List<FileReport> files = new ArrayList<>();
        tables.forEach((table, source) -> files.add(new TableCheck(table, source, ledger, rows, pace).run()));
        delivery.calendars()
                .forEach(file ->
                        checkOwner(file.possiblePersonIds(), IssueCode.CALENDAR_PERSON_UNKNOWN, file.path(), ledger));
        delivery.mail()
                .forEach(file ->
                        checkOwner(file.possiblePersonIds(), IssueCode.MAIL_PERSON_UNKNOWN, file.path(), ledger));
        return new CheckReport(
                files,
                ledger.log().issues(),
                ledger.log().counts(),
                ledger.sums().sums(),
                delivery.calendars().size(),
                delivery.fingerprint());
    }

    private static void checkOwner(List<String> ids, IssueCode code, String path, Ledger ledger) {
        boolean known = ids.stream().anyMatch(id -> ledger.problem(FolderTable.PEOPLE, IdHash.of(id)) == null);
        if (!known) {
            ledger.log().add(Issue.ofFile(code, path, Map.of()));
        }
    }
}
