package org.spanne.exchange.check;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spanne.exchange.FolderTable;
import org.spanne.exchange.ids.IdHash;
import org.spanne.exchange.ids.LongSet;
import org.spanne.exchange.ids.RowIds;
import org.spanne.exchange.issue.Issue;
import org.spanne.exchange.issue.IssueCode;
import org.spanne.exchange.issue.IssueLog;
import org.spanne.exchange.row.Zones;
import org.spanne.exchange.source.Delivery;
import org.spanne.exchange.source.RawTable;

/** What the tables read so far mean for those still to be read: ids, zones, credit notes; and the issues found. */
final class Ledger {

    private final KnownIds known;
    private final IssueLog log = new IssueLog();
    private final Zones zones = new Zones();
    private final Map<FolderTable, RowIds> ids = new EnumMap<>(FolderTable.class);
    private final Set<FolderTable> missing = EnumSet.noneOf(FolderTable.class);
    private final Set<FolderTable> unreadable = EnumSet.noneOf(FolderTable.class);
    private final Set<String> uncheckedColumns = new HashSet<>();
    private final SumTally sums;
    private final LongSet creditNotes = new LongSet();

    Ledger(Delivery delivery, Map<FolderTable, RawTable> tables, KnownIds known) {
        this.known = known;
        sums = new SumTally(known.companyCurrency());
        delivery.issues().forEach(log::add);
        for (FolderTable table : FolderTable.values()) {
            RowIds rows = ids(table);
            if (table.referredTo()) {
                known.stream(table, id -> rows.addStored(IdHash.of(id)));
            }
            if (!tables.containsKey(table)) {
                absent(delivery, table);
            }
        }
        String companyZone = known.companyZone();
        if (companyZone != null) {
            zones.ofCompany(companyZone);
        }
        known.zonesOfPeople(zones::ofPerson);
    }

    KnownIds known() {
        return known;
    }

    private void absent(Delivery delivery, FolderTable table) {
        boolean nothingStored = ids(table).nothingStored();
        if (delivery.failed(table)) {
            unreadable.add(table);
        } else if (table.required() && nothingStored && !delivery.tables().isEmpty()) {
            unreadable.add(table);
            log.add(Issue.ofFile(IssueCode.FILE_MISSING, table.fileName(), Map.of()));
        } else if (nothingStored) {
            missing.add(table);
        }
    }

    RowIds ids(FolderTable table) {
        return ids.computeIfAbsent(table, any -> new RowIds());
    }

    IssueLog log() {
        return log;
    }

    SumTally sums() {
        return sums;
    }

    Zones zones() {
        return zones;
    }

    /**
     * The rest of the table could not be read, so that ids may be missing through no fault of who refers to them.
     */
    void unreadable(FolderTable table) {
        unreadable.add(table);
    }

    /** Why a row must not refer to another; null where it may, or where nothing can be said. */
    @Nullable
    IssueCode problem(FolderTable target, long id) {
        RowIds rows = ids(target);
        if (missing.contains(target) || rows.accepted(id) || rows.stored(id)) {
            return null;
        }
        if (rows.rejected(id)) {
            return IssueCode.REFERENCE_REJECTED;
        }
        return unreadable.contains(target) ? IssueCode.REFERENCE_UNREADABLE : IssueCode.REFERENCE_UNKNOWN;
    }

    /** Whether references to a table are taken as they are, since there is nothing to look them up in. */
    boolean unchecked(FolderTable target) {
        return missing.contains(target);
    }

    /** Says once per column that its references were taken as they are. */
    void reportUnchecked(String place, String column, FolderTable target) {
        if (uncheckedColumns.add(place + "/" + column)) {
            Map<String, String> facts = Map.of("table", target.fileName());
            log.add(new Issue(IssueCode.REFERENCE_UNCHECKED, place, 0, column, null, facts));
        }
    }

    /** All rows of a table are read: keeps only what others need of it. */
    void done(FolderTable table) {
        if (table.referredTo()) {
            ids(table).finish();
        } else {
            ids.remove(table);
        }
    }

    void creditNote(long order) {
        creditNotes.add(order);
    }

    /** What is wrong with a negative quantity on an order; null where it is a credit note. */
    @Nullable
    IssueCode negativeQuantityProblem(long order) {
        if (creditNotes.contains(order)) {
            return null;
        }
        return ids(FolderTable.ORDERS).accepted(order) ? IssueCode.QUANTITY_NEGATIVE : IssueCode.QUANTITY_UNCHECKED;
    }
}
