package org.spanne.intake.load;

import org.spanne.access.AuditTrail;
import org.spanne.exchange.check.CheckReport;
import org.spanne.exchange.check.CheckedRows;
import org.spanne.exchange.check.FolderCheck;
import org.spanne.intake.arrival.Uploads;
import org.spanne.intake.book.ImportEntry;
import org.spanne.intake.book.ImportEntry.Stage;
import org.spanne.intake.book.Imports;
import org.spanne.intake.book.Reports;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Checks what an import brings, and lands it. */
@Component
public class Importer {

    private final Imports imports;
    private final Reports reports;
    private final Sources sources;
    private final Stored stored;
    private final ImportRun run;
    private final Uploads uploads;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    Importer(
            Imports imports,
            Reports reports,
            Sources sources,
            Stored stored,
            ImportRun run,
            Uploads uploads,
            AuditTrail audit,
            PlatformTransactionManager transactions) {
        this.imports = imports;
        this.reports = reports;
        this.sources = sources;
        this.stored = stored;
        this.run = run;
        this.uploads = uploads;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Reads everything and writes down what was found; stores no row.
     *
     * @param listener hears how far it is, and breaks the check off by throwing
     */
    public ImportOutcome check(long importId, Listener listener) {
        ImportEntry entry = imports.byId(importId).orElseThrow();
        Opened opened = sources.open(entry).orElse(null);
        if (opened == null) {
            return new ImportOutcome.Refused("intake.refused.no-profile");
        }
        CheckReport report = opened.withNotes(FolderCheck.of(opened.delivery())
                .knowing(stored.now())
                .telling(step -> listener.at(step.bytes(), step.totalBytes(), "intake.note.check"))
                .run(CheckedRows.NOWHERE));
        transaction.executeWithoutResult(_ -> {
            reports.write(importId, report);
            imports.checked(importId, report.fingerprint());
        });
        return new ImportOutcome.Done();
    }

    /**
     * Lands everything that passes the check, or nothing at all: the old state stays where it fails, is broken off or the
     * process dies. Landing what has landed before changes nothing.
     *
     * @param listener hears how far it is, and breaks the import off by throwing
     */
    public ImportOutcome land(long importId, Listener listener) {
        ImportEntry entry = imports.byId(importId).orElseThrow();
        if (entry.stage() == Stage.LANDED) {
            return new ImportOutcome.Done();
        }
        Opened opened = sources.open(entry).orElse(null);
        if (opened == null) {
            return new ImportOutcome.Refused("intake.refused.no-profile");
        }
        String fingerprint = opened.delivery().fingerprint();
        if (entry.fingerprint() != null && !entry.fingerprint().equals(fingerprint)) {
            return new ImportOutcome.Refused("intake.refused.changed");
        }
        ImportOutcome outcome = transaction.execute(_ -> {
            ImportOutcome done =
                    run.run(entry, opened, new Meter(listener, opened.delivery().hasPersonalFiles()));
            switch (done) {
                case ImportOutcome.Done _ -> {
                    imports.landed(importId, fingerprint);
                    audit.write(null, entry.createdBy(), "intake.audit.landed", entry.title() + " (" + importId + ")");
                }
                case ImportOutcome.Refused _ -> imports.checked(importId, fingerprint);
            }
            return done;
        });
        if (outcome instanceof ImportOutcome.Done) {
            uploads.discard(entry.inputs());
        }
        return outcome;
    }
}
