package org.spanne.intake.load;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.spanne.exchange.FolderTable;
import org.spanne.intake.FolderImported;
import org.spanne.intake.Landed;
import org.spanne.intake.Staged;
import org.spanne.intake.book.FilesOutcome;
import org.spanne.intake.book.ImportEntry;
import org.spanne.intake.book.ImportEntry.Origin;
import org.spanne.intake.book.Quarantine;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Staged rows become the modules' own, table by table in the order of the format. */
@Component
class LandingPhase {

    private final JdbcClient db;
    private final Landings landings;
    private final Quarantine quarantine;
    private final ApplicationEventPublisher events;

    LandingPhase(JdbcClient db, Landings landings, Quarantine quarantine, ApplicationEventPublisher events) {
        this.db = db;
        this.landings = landings;
        this.quarantine = quarantine;
        this.events = events;
    }

    /** Lands the staged rows; answers what became of each table. */
    Map<FolderTable, Landed> land(ImportEntry entry, Map<FolderTable, Long> staged, Meter meter) {
        long all = staged.values().stream().mapToLong(Long::longValue).sum();
        long rows = 0;
        Map<FolderTable, Landed> landed = new EnumMap<>(FolderTable.class);
        for (Map.Entry<FolderTable, Long> one : staged.entrySet()) {
            FolderTable table = one.getKey();
            String relation = new StageTable(table).name();
            landed.put(table, landings.of(table).land(new Staged(relation, one.getValue(), db)));
            quarantine.outdatedBy(table, relation, entry.source() != null);
            rows += one.getValue();
            meter.landed(rows, all);
        }
        return landed;
    }

    /** Tells the modules if anything changed; they bring their read models up to date before the transaction ends. */
    void announce(ImportEntry entry, Map<FolderTable, Landed> landed, List<FilesOutcome> files) {
        Set<String> changed = new LinkedHashSet<>();
        landed.forEach((table, counts) -> {
            if (counts.inserted() + counts.updated() > 0) {
                changed.add(table.tableName());
            }
        });
        files.stream().filter(kind -> kind.landed().isChange()).forEach(kind -> changed.add(kind.kind()));
        if (changed.isEmpty()) {
            return;
        }
        events.publishEvent(new FolderImported(entry.id(), changed, entry.origin() == Origin.SAMPLE));
    }
}
