package org.spanne.intake.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spanne.access.Reach;
import org.spanne.access.Rights;
import org.spanne.access.Role;
import org.spanne.exchange.FolderTable;
import org.spanne.exchange.issue.Issue;
import org.spanne.exchange.issue.IssueCode;
import org.spanne.intake.Landed;
import org.spanne.intake.book.ImportEntry.Origin;
import org.spanne.intake.book.ImportEntry.Stage;
import org.spanne.intake.book.ImportReport;
import org.spanne.intake.book.Imports;
import org.spanne.intake.book.Quarantine;
import org.spanne.intake.book.QuarantinedRow;
import org.spanne.intake.book.Reports;
import org.spanne.support.ServerTest;
import org.spanne.support.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class ImporterTests {

    private static final Rights ANNA =
            new Rights(1, "Anna", Set.of(Role.ADMIN), null, new Reach.Everything(), new Reach.Everything());

    @TempDir
    private Path temp;

    @Autowired
    private Importer importer;

    @Autowired
    private Imports imports;

    @Autowired
    private Reports reports;

    @Autowired
    private Quarantine quarantine;

    @Autowired
    private JdbcClient db;

    private CsvFolder folder;

    @BeforeEach
    void startFromNothing() {
        TestDatabase.empty(db);
        folder = CsvFolder.company(temp);
    }

    @Test
    void rowsOfAFolderStandInTheModulesTables() {
        land();
        assertThat(count("market.customer")).isEqualTo(3);
        assertThat(count("orders.line")).isEqualTo(4);
        assertThat(db.sql("select attributes ->> 'colour' from market.customer order by customer_id")
                        .query(String.class)
                        .list())
                .containsExactly("red", null, "blue");
        assertThat(db.sql("select unit_price from orders.line where order_id = 'O1' and line_no = 2")
                        .query(BigDecimal.class)
                        .single())
                .isEqualByComparingTo("20.25");
    }

    @Test
    void importingTheSameFolderTwiceChangesNothing() {
        land();
        ImportReport second = land();
        assertThat(second.inserted()).isZero();
        assertThat(second.updated()).isZero();
        assertThat(second.unchanged()).isEqualTo(2 + 1 + 3 + 2 + 4 + 2 + 1);
    }

    @Test
    void onlyTheChangedRowIsUpdated() {
        land();
        folder.change("orders.csv", "200,P2", "250,P2");
        ImportReport report = land();
        assertThat(landed(report, FolderTable.ORDERS)).isEqualTo(new Landed(0, 1, 1));
        assertThat(report.updated()).isEqualTo(1);
        assertThat(db.sql("select revenue from orders.orders where order_id = 'O2'")
                        .query(BigDecimal.class)
                        .single())
                .isEqualByComparingTo("250");
    }

    @Test
    void aRowThatWouldMakeItsStoredParentItsOwnChildIsKeptOut() {
        folder.with("customers.csv", """
                        customer_id,name,parent_id
                        C1,Alpha,
                        C2,Beta,C1
                        C3,Gamma,C2
                        """);
        land();
        folder.with("customers.csv", "customer_id,name,parent_id\nC1,Alpha,C3\n");
        ImportReport report = land();
        assertThat(report.rejected()).isEqualTo(1);
        assertThat(db.sql("select array_to_string(path, ' ') from market.standing where customer_id = 'C3'")
                        .query(String.class)
                        .single())
                .isEqualTo("C1 C2 C3");
    }

    @Test
    void rowsWithErrorsAreKeptOutAndTheOthersLand() {
        folder.row("orders.csv", "O3,C9,2026-03-05T09:00:00Z,open,10,P1").row("order_lines.csv", "O3,1,gear,1,10");
        ImportReport report = land();
        assertThat(count("orders.orders")).isEqualTo(2);
        assertThat(report.rejected()).isEqualTo(2);
        assertThat(report.counts()).containsKeys(IssueCode.REFERENCE_UNKNOWN, IssueCode.REFERENCE_REJECTED);
        assertThat(quarantined()).extracting(QuarantinedRow::line).containsExactly(4L, 6L);
    }

    @Test
    void aMendedRowLandsAloneAndLeavesQuarantine() {
        folder.row("customers.csv", "C4,,steel,P1,");
        long first = open();
        importer.land(first, Listener.SILENT);
        QuarantinedRow row = quarantined().getFirst();
        quarantine.mend(first, row.id(), row.header().indexOf("name"), "Delta", ANNA);

        ImportReport again = landAgain(first);

        assertThat(again.inserted()).isEqualTo(1);
        assertThat(again.unchanged()).isZero();
        assertThat(quarantined()).isEmpty();
        assertThat(db.sql("select name from market.customer where customer_id = 'C4'")
                        .query(String.class)
                        .single())
                .isEqualTo("Delta");
    }

    @Test
    void aRowThatWaitedForItsCustomerLandsOnceTheCustomerIsThere() {
        folder.row("orders.csv", "O3,C9,2026-03-05T09:00:00Z,open,10,P1");
        long first = open();
        importer.land(first, Listener.SILENT);
        folder.change("orders.csv", "O3,C9,2026-03-05T09:00:00Z,open,10,P1\n", "")
                .row("customers.csv", "C9,Iota,steel,P1,");
        land();
        assertThat(quarantined()).hasSize(1);

        landAgain(first);

        assertThat(count("orders.orders")).isEqualTo(3);
        assertThat(quarantined()).isEmpty();
    }

    @Test
    void aRowThatIsStillWrongStaysWithItsNewReason() {
        folder.row("orders.csv", "O3,C1,yesterday,open,10,P1");
        long first = open();
        importer.land(first, Listener.SILENT);
        QuarantinedRow row = quarantined().getFirst();
        quarantine.mend(first, row.id(), row.header().indexOf("customer_id"), "C9", ANNA);
        quarantine.mend(first, row.id(), row.header().indexOf("ordered_at"), "2026-03-05T09:00:00Z", ANNA);

        landAgain(first);

        assertThat(quarantined().getFirst().issues())
                .extracting(Issue::code)
                .containsExactly(IssueCode.REFERENCE_UNKNOWN);
    }

    @Test
    void aRowKeptOutTwiceStandsInQuarantineOnceAndKeepsItsMending() {
        folder.row("customers.csv", "C4,,steel,P1,");
        long first = open();
        importer.land(first, Listener.SILENT);
        QuarantinedRow row = quarantined().getFirst();
        quarantine.mend(first, row.id(), row.header().indexOf("name"), "Delta", ANNA);
        land();
        assertThat(quarantined()).hasSize(1);
        assertThat(quarantined().getFirst().cells()).contains("Delta");
        assertThat(quarantined().getFirst().importId()).isGreaterThan(first);
    }

    @Test
    void aRowThatHasComeRightSinceLeavesQuarantine() {
        folder.row("customers.csv", "C4,,steel,P1,");
        land();
        folder.change("customers.csv", "C4,,", "C4,Delta,");
        land();
        assertThat(quarantined()).isEmpty();
    }

    @Test
    void aSecondRowWithTheSameIdIsNotLetInByRunningItAgain() {
        folder.row("customers.csv", "C1,Alpha again,steel,P1,");
        long first = open();
        importer.land(first, Listener.SILENT);
        landAgain(first);
        assertThat(quarantined()).hasSize(1);
        assertThat(db.sql("select name from market.customer where customer_id = 'C1'")
                        .query(String.class)
                        .single())
                .isEqualTo("Alpha");
    }

    @Test
    void aFailureInTheMiddleLeavesTheOldState() {
        land();
        folder.change("customers.csv", "Alpha", "Alpha new").row("activities.csv", "A3,P1,call,2026-03-03T09:00:00Z,,");
        try (Obstacle _ = Obstacle.onInsertInto("worktime.activity", "raise exception 'the machine is on fire'", db)) {
            long id = open();
            assertThatThrownBy(() -> importer.land(id, Listener.SILENT)).hasMessageContaining("on fire");
            assertThat(imports.byId(id).orElseThrow().stage()).isEqualTo(Stage.OPEN);
        }
        assertThat(db.sql("select name from market.customer where customer_id = 'C1'")
                        .query(String.class)
                        .single())
                .isEqualTo("Alpha");
        land();
        assertThat(count("worktime.activity")).isEqualTo(3);
    }

    @Test
    void cancellingBreaksOffAStatementThatTakesLong() {
        Instant start = Instant.now();
        try (Obstacle _ = Obstacle.onInsertInto("worktime.activity", "perform pg_sleep(60)", db)) {
            assertThatThrownBy(() -> importer.land(open(), (done, total, note) -> {
                        if (note.equals("intake.note.land")) {
                            throw new Cancelled();
                        }
                    }))
                    .isInstanceOf(Cancelled.class);
        }
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(20));
        assertThat(count("market.customer")).isZero();
    }

    @Test
    void aSecondImportWaitsForTheFirst() {
        Queue<String> heard = new ConcurrentLinkedQueue<>();
        CompletableFuture<ImportOutcome> other;
        try (Obstacle _ = Obstacle.onInsertInto("worktime.activity", "perform pg_sleep(1)", db)) {
            CompletableFuture<ImportOutcome> one = landAside((done, total, note) -> heard.add(note));
            other = landAside((done, total, note) -> heard.add(note));
            one.join();
            other.join();
        }
        assertThat(heard).contains("intake.note.wait");
        assertThat(count("market.customer")).isEqualTo(3);
    }

    @Test
    void filesThatChangedAfterTheirCheckAreRefused() {
        long id = open();
        importer.check(id, Listener.SILENT);
        folder.row("customers.csv", "C5,Epsilon,steel,P1,");
        assertThat(importer.land(id, Listener.SILENT)).isEqualTo(new ImportOutcome.Refused("intake.refused.changed"));
        assertThat(count("market.customer")).isZero();
    }

    @Test
    void aFolderWithoutAGoodRowIsRefused() {
        folder = CsvFolder.empty(temp.resolve("other")).with("customers.csv", "customer_id,name\n,x\n");
        long id = open();
        assertThat(importer.land(id, Listener.SILENT)).isEqualTo(new ImportOutcome.Refused("intake.refused.unusable"));
        assertThat(reports.of(id).orElseThrow().counts()).containsKey(IssueCode.CELL_MISSING);
        assertThat(imports.byId(id).orElseThrow().stage()).isEqualTo(Stage.CHECKED);
    }

    private long open() {
        return imports.open("test", Origin.COMMAND, List.of(folder.path()), null, "Test");
    }

    private long openAgain(long source) {
        return imports.openAgain(imports.byId(source).orElseThrow(), "Test");
    }

    private ImportReport landAgain(long source) {
        long id = openAgain(source);
        assertThat(importer.land(id, Listener.SILENT)).isInstanceOf(ImportOutcome.Done.class);
        return reports.of(id).orElseThrow();
    }

    private CompletableFuture<ImportOutcome> landAside(Listener listener) {
        long id = open();
        return CompletableFuture.supplyAsync(
                () -> importer.land(id, listener), task -> Thread.ofVirtual().start(task));
    }

    private List<QuarantinedRow> quarantined() {
        return quarantine.byImport().keySet().stream()
                .flatMap(id -> quarantine.rows(Quarantine.Choice.of(id), 0, 100).stream())
                .toList();
    }

    private ImportReport land() {
        long id = open();
        assertThat(importer.land(id, Listener.SILENT)).isInstanceOf(ImportOutcome.Done.class);
        return reports.of(id).orElseThrow();
    }

    private long count(String table) {
        return db.sql("select count(*) from " + table).query(Long.class).single();
    }

    private static @Nullable Landed landed(ImportReport report, FolderTable table) {
        return report.tables().stream()
                .filter(outcome -> outcome.file().table() == table)
                .findFirst()
                .orElseThrow()
                .landed();
    }

    private static final class Cancelled extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
