package org.spanne.exchange.check;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spanne.exchange.FolderTable;
import org.spanne.exchange.ids.IdHash;
import org.spanne.exchange.ids.ParentForest;
import org.spanne.exchange.ids.RowIds;
import org.spanne.exchange.issue.Issue;
import org.spanne.exchange.issue.IssueCode;
import org.spanne.exchange.issue.UnreadableTable;
import org.spanne.exchange.row.ColumnMatch;
import org.spanne.exchange.row.RowReader;
import org.spanne.exchange.source.RawRow;
import org.spanne.exchange.source.RawRows;
import org.spanne.exchange.source.RawTable;

/** Checks one table's file, row by row. */
final class TableCheck {

    private final FolderTable table;
    private final RawTable source;
    private final Ledger ledger;
    private final CheckedRows rows;
    private final Pace pace;
    private final RowIds ids;
    private RejectedRow.Head head;
    private @Nullable ParentForest parents;
    private long read;
    private long accepted;
    private long rejected;
    private long repeated;

    TableCheck(FolderTable table, RawTable source, Ledger ledger, CheckedRows rows, Pace pace) {
        this.table = table;
        this.source = source;
        this.ledger = ledger;
        this.rows = rows;
        this.pace = pace;
        this.ids = ledger.ids(table);
        this.head = new RejectedRow.Head(source.place(), source.dialect(), List.of());
    }

    FileReport run() {
        List<String> further = List.of();
        try {
            ColumnMatch match = match();
            further = match.further();
            if (match.usable()) {
                readAhead(match);
                readAll(match);
            } else {
                ledger.unreadable(table);
            }
        } catch (UnreadableTable e) {
            unreadable(e.issue());
        } catch (IOException e) {
            unreadable(Issue.ofFile(
                    IssueCode.FILE_UNREADABLE, source.place(), Map.of("reason", String.valueOf(e.getMessage()))));
        }
        ledger.done(table);
        pace.fileDone(source);
        return new FileReport(table, source.place(), source.dialect(), read, accepted, rejected, repeated, further);
    }

    private void unreadable(Issue issue) {
        ledger.log().add(issue);
        ledger.unreadable(table);
    }

    private ColumnMatch match() throws IOException {
        try (RawRows raw = source.open()) {
            if (raw.header().isEmpty()) {
                throw new UnreadableTable(Issue.ofFile(IssueCode.FILE_EMPTY, source.place(), Map.of()));
            }
            ColumnMatch match = ColumnMatch.of(table, raw.header(), source.place());
            match.issues().forEach(ledger.log()::add);
            head = new RejectedRow.Head(source.place(), source.dialect(), raw.header());
            return match;
        }
    }

    /** Tables whose rows have parents are read twice, the first time for the parents only. */
    private void readAhead(ColumnMatch match) throws IOException {
        Judge judge = new Judge(source, match, ledger);
        if (judge.hasParents()) {
            ParentForest forest = new ParentForest(ids);
            try (RawRows raw = source.open()) {
                for (RawRow row = raw.next(); row != null; row = raw.next()) {
                    if (judge.read(row)) {
                        addTo(forest, judge);
                    }
                }
            }
            ledger.known().parents(table, (id, parent) -> forest.addStored(IdHash.of(id), IdHash.of(parent)));
            forest.resolve();
            parents = forest;
        }
    }

    private void addTo(ParentForest forest, Judge judge) {
        long id = judge.key();
        if (id != 0 && judge.row().faulty()) {
            ids.reject(id);
        } else if (id != 0) {
            forest.add(id, judge.parent());
        }
    }

    private void readAll(ColumnMatch match) throws IOException {
        Judge judge = new Judge(source, match, ledger);
        boolean zoneAssumed = false;
        try (RawRows raw = source.open()) {
            for (RawRow row = raw.next(); row != null; row = raw.next()) {
                if (judge.read(row)) {
                    read++;
                    pace.row(source.place(), raw.bytesRead());
                    take(judge);
                }
            }
            zoneAssumed = judge.row().zoneAssumed();
        }
        if (zoneAssumed) {
            ledger.log().add(Issue.ofFile(IssueCode.ZONE_ASSUMED, source.place(), Map.of("zone", "UTC")));
        }
        if (read == 0) {
            ledger.log().add(Issue.ofFile(IssueCode.FILE_WITHOUT_ROWS, source.place(), Map.of()));
        }
    }

    private void take(Judge judge) {
        RowReader row = judge.row();
        long id = judge.key();
        if (!row.faulty() && parents != null) {
            checkParent(judge, parents, id);
        }
        long before = row.faulty() ? 0 : ids.accept(id, mark(judge));
        if (before != 0) {
            checkRepeated(judge, before);
        }
        row.issues().forEach(ledger.log()::add);
        if (row.faulty()) {
            rejected++;
            if (before == 0 && id != 0 && table.referredTo()) {
                ids.reject(id);
            }
            rows.reject(table, new RejectedRow(head, row.row().line(), row.row().cells(), row.issues()));
        } else if (before == 0) {
            accept(judge, id);
        }
    }

    private void checkParent(Judge judge, ParentForest above, long id) {
        long parent = judge.parent();
        if (above.cyclic(id)) {
            judge.refuse(IssueCode.PARENT_CYCLE, "parent_id", judge.id(), table);
        } else if (parent != 0 && !above.sound(parent) && !ids.stored(parent)) {
            IssueCode problem = ids.rejected(parent) ? IssueCode.REFERENCE_REJECTED : IssueCode.REFERENCE_UNKNOWN;
            judge.refuse(problem, "parent_id", judge.row().value(table.position("parent_id")), table);
        }
    }

    /** Content in the upper half, line in the lower one. */
    private static long mark(Judge judge) {
        return (long) judge.content() << 32 | (judge.row().row().line() & 0xFFFF_FFFFL);
    }

    private void checkRepeated(Judge judge, long before) {
        Map<String, String> facts = Map.of("first", Long.toString(before & 0xFFFF_FFFFL));
        if ((int) (before >>> 32) == judge.content()) {
            repeated++;
            judge.row().add(IssueCode.ROW_REPEATED, null, judge.id(), facts);
        } else if (table == FolderTable.COMPANY) {
            judge.row().add(IssueCode.COMPANY_SEVERAL, null, null, facts);
        } else {
            judge.row().add(IssueCode.ID_DUPLICATE, table.key().getFirst(), judge.id(), facts);
        }
    }

    private void accept(Judge judge, long id) {
        RowReader row = judge.row();
        accepted++;
        switch (table) {
            case COMPANY -> acceptCompany(row);
            case PEOPLE -> acceptPerson(row);
            case ORDERS -> acceptOrder(row, id);
            case ACTIVITIES -> ledger.sums().activity(row);
            default -> {}
        }
        rows.accept(table, new CheckedRow(row.row().line(), row.values(), row.attributes()));
    }

    private void acceptCompany(RowReader row) {
        String zone = row.value(table.position("time_zone"));
        if (zone != null) {
            ledger.zones().ofCompany(zone);
        }
        String currency = row.value(table.position("currency"));
        if (currency != null) {
            ledger.sums().companyCurrency(currency);
        }
    }

    private void acceptPerson(RowReader row) {
        String person = row.value(table.position("person_id"));
        String zone = row.value(table.position("time_zone"));
        if (person != null && zone != null) {
            ledger.zones().ofPerson(person, zone);
        }
    }

    private void acceptOrder(RowReader row, long id) {
        ledger.sums().order(row);
        int revenue = table.position("revenue");
        if (row.value(revenue) != null && row.number(revenue) < 0) {
            ledger.creditNote(id);
        }
    }
}
