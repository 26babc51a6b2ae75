package org.spanne.intake.load;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.spanne.exchange.FolderTable;
import org.spanne.exchange.Limits;
import org.spanne.exchange.profile.Profiles;
import org.spanne.exchange.source.Delivery;
import org.spanne.exchange.source.Dialect;
import org.spanne.exchange.source.FolderSource;
import org.spanne.exchange.source.RawTable;
import org.spanne.exchange.source.SourceTable;
import org.spanne.intake.book.ImportEntry;
import org.spanne.intake.book.ImportReport;
import org.spanne.intake.book.Quarantine;
import org.spanne.intake.book.QuarantinedRow;
import org.spanne.intake.book.Reading;
import org.spanne.intake.book.Reports;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens what an import is to read, as tables of the exchange format. */
@Component
public class Sources {

    private final Quarantine quarantine;
    private final Reports reports;
    private final KnownProfiles profiles;
    private final TransactionTemplate apart;

    Sources(Quarantine quarantine, Reports reports, KnownProfiles profiles, PlatformTransactionManager transactions) {
        this.quarantine = quarantine;
        this.reports = reports;
        this.profiles = profiles;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.apart.setReadOnly(true);
    }

    /** All files and sheets that an import brings, read as the person wants. */
    public List<SourceTable> files(ImportEntry entry) {
        return entry.inputs().stream()
                .flatMap(input -> open(input).tables().stream())
                .map(table -> asWanted(table, entry))
                .toList();
    }

    /** What an import hands to its check; nothing where its profile is not there any more. */
    Optional<Opened> open(ImportEntry entry) {
        if (entry.source() != null) {
            return Optional.of(Opened.asItIs(fromQuarantine(entry.source())));
        }
        if (entry.profile() == null) {
            FolderSource source = open(entry.inputs().getFirst());
            return Optional.of(Opened.asItIs(source.delivery(source.tables().stream()
                    .map(table -> asWanted(table, entry))
                    .toList())));
        }
        return profiles.named(entry.profile())
                .map(profile -> Profiles.apply(profile, entry.inputs()))
                .map(folder -> new Opened(folder.delivery(), folder::notes));
    }

    private static FolderSource open(Path input) {
        return FolderSource.open(input, Limits.USUAL);
    }

    private static SourceTable asWanted(SourceTable table, ImportEntry entry) {
        Reading wanted = entry.readings().get(table.path());
        return wanted == null ? table : table.in(wanted.over(table.dialect()));
    }

    private Delivery fromQuarantine(long importId) {
        List<RawTable> tables = quarantine.byTable(importId).keySet().stream()
                .map(table -> quarantined(importId, table))
                .toList();
        return new Delivery(tables, List.of());
    }

    private RawTable quarantined(long importId, FolderTable table) {
        Dialect dialect = reports.of(importId).map(ImportReport::tables).orElse(List.of()).stream()
                .filter(outcome -> outcome.file().table() == table)
                .map(outcome -> outcome.file().dialect())
                .findFirst()
                .orElse(Dialect.EXCHANGE);
        // on a connection of their own: the import's is busy taking rows in
        return new QuarantinedTable(
                table, table.fileName(), dialect, id -> apart.execute(_ -> page(importId, table, id)));
    }

    private List<QuarantinedRow> page(long importId, FolderTable table, long after) {
        return quarantine.after(importId, table, after, 1_000);
    }
}
