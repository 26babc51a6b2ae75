package org.spanne.intake.load;

import java.sql.Connection;
import java.util.EnumMap;
import java.util.Map;
import javax.sql.DataSource;
import org.spanne.exchange.FolderTable;
import org.spanne.exchange.check.CheckReport;
import org.spanne.exchange.check.FolderCheck;
import org.spanne.intake.Landed;
import org.spanne.intake.book.ImportEntry;
import org.spanne.intake.book.Reports;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** One import within its transaction: check and {@code COPY} in one pass, the landings, the report. */
@Component
class ImportRun {

    private final DataSource dataSource;
    private final JdbcClient db;
    private final Stored stored;
    private final LandingPhase phase;
    private final FilesPhase files;
    private final Reports reports;
    private final JsonMapper json;

    ImportRun(
            DataSource dataSource,
            JdbcClient db,
            Stored stored,
            LandingPhase phase,
            FilesPhase files,
            Reports reports,
            JsonMapper json) {
        this.dataSource = dataSource;
        this.db = db;
        this.stored = stored;
        this.phase = phase;
        this.files = files;
        this.reports = reports;
        this.json = json;
    }

    /**
     * Waits for its turn, then works in the running transaction, which has to be rolled back if it throws. Where it
     * refuses, only the reasons are written down.
     */
    ImportOutcome run(ImportEntry entry, Opened opened, Meter meter) {
        ImportLock.take(db, meter::waiting);
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try (Kept kept = entry.source() == null ? new Rejects(json) : new RejectsAgain(json);
                Staging staging = new Staging(connection, kept)) {
            CheckReport report = opened.withNotes(FolderCheck.of(opened.delivery())
                    .knowing(stored.now())
                    .telling(meter::read)
                    .run(staging));
            Map<FolderTable, Long> staged = staging.rows();
            Map<FolderTable, Landed> landed = new EnumMap<>(FolderTable.class);
            Watch.over(connection, meter::landing, () -> landed.putAll(phase.land(entry, staged, meter)));
            FilesPhase.Found found = files.land(opened.delivery(), meter);
            Watch.over(connection, meter::ending, () -> {
                kept.store(entry.id(), connection, db);
                write(entry.id(), report.with(found.issues()), landed, kept.rows());
                reports.files(entry.id(), found.outcomes());
                phase.announce(entry, landed, found.outcomes());
            });
            // that no row is left to be stored is no wonder with rows that were kept out before
            return report.usable() || !found.isEmpty() || entry.source() != null
                    ? new ImportOutcome.Done()
                    : new ImportOutcome.Refused("intake.refused.unusable");
        }
    }

    private void write(
            long importId, CheckReport report, Map<FolderTable, Landed> landed, Map<FolderTable, Long> kept) {
        reports.write(importId, report);
        landed.forEach((table, counts) -> reports.landed(importId, table, counts));
        kept.forEach((table, rows) -> reports.kept(importId, table, rows));
    }
}
