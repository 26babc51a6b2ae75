package org.spanne.steering.decision;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spanne.access.AuditTrail;
import org.spanne.access.Rights;
import org.spanne.access.Role;
import org.spanne.company.Company;
import org.spanne.engine.decisions.DecisionTable;
import org.spanne.engine.decisions.DecisionTable.Row;
import org.spanne.engine.decisions.HitPolicy;
import org.spanne.steering.decision.Outcome.Done;
import org.spanne.steering.decision.Outcome.Refused;
import org.spanne.steering.decision.dmn.DmnWriter;
import org.spanne.support.ServerTest;
import org.spanne.support.SignedAgreement;
import org.spanne.support.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class DecisionTablesTests {

    private static final Rights ANNA = SignedAgreement.somebody(1, Role.SALES_LEAD);

    @Autowired
    private DecisionTables tables;

    @Autowired
    private JdbcClient db;

    @Autowired
    private VersionBook book;

    @Autowired
    private Company company;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private Clock clock;

    private DecisionPoint point;

    @BeforeEach
    void nothingButTheProductsTable() {
        TestDatabase.empty(db);
        point = tables.point("time").orElseThrow();
    }

    @Test
    void theProductsTableIsTheFirstVersionAndHolds() {
        TableVersion first = tables.inForce(point);
        assertThat(first.version()).isEqualTo(1);
        assertThat(first.table()).isEqualTo(point.standard());
        assertThat(tables.inForce(point)).isEqualTo(first);
        assertThat(tables.newest(point, 10)).containsExactly(first);
    }

    @Test
    void aDraftChangesNothingUntilItIsApproved() {
        TableVersion draft = changed(withoutRow(0));
        assertThat(draft.isDraft()).isTrue();
        assertThat(draft.basedOn()).isEqualTo(1);
        assertThat(tables.inForce(point).version()).isEqualTo(1);
        assertThat(tables.approve(point, draft, tables.today(), "declined counts", ANNA))
                .isEqualTo(new Done(2));
        TableVersion approved = tables.inForce(point);
        assertThat(approved.table()).isEqualTo(withoutRow(0));
        TableVersion.Approval approval = requireNonNull(approved.approval());
        assertThat(approval.by()).isEqualTo(ANNA.name());
        assertThat(approval.reason()).isEqualTo("declined counts");
        assertThat(audited()).containsExactly("rules.audit.drafted", "rules.audit.approved");
    }

    @Test
    void aVersionHoldsFromItsDayOnAndCanBeWithdrawnBefore() {
        LocalDate tomorrow = tables.today().plusDays(1);
        TableVersion draft = changed(withoutRow(0));
        assertThat(tables.approve(point, draft, tomorrow, "later", ANNA)).isEqualTo(new Done(2));
        assertThat(tables.inForce(point).version()).isEqualTo(1);
        assertThat(tables.withdraw(point, 2, ANNA)).isTrue();
        assertThat(tables.withdraw(point, 2, ANNA)).isFalse();
        assertThat(tables.withdraw(point, 1, ANNA)).as("it holds already").isFalse();
        assertThat(audited()).contains("rules.audit.withdrawn");
    }

    @Test
    void goingBackIsANewVersion() {
        tables.approve(point, changed(withoutRow(0)), tables.today(), "try", ANNA);
        assertThat(tables.goBack(point, version(1), tables.today(), "did not work", ANNA))
                .isEqualTo(new Done(3));
        assertThat(tables.inForce(point).version()).isEqualTo(3);
        assertThat(tables.inForce(point).basedOn()).isEqualTo(1);
        assertThat(tables.inForce(point).table()).isEqualTo(point.standard());
    }

    @Test
    void ofTwoWhoChangeADraftTheSecondIsTold() {
        int version = tables.draft(point, tables.inForce(point), ANNA);
        assertThat(tables.change(point, version, 0, withoutRow(0), ANNA)).isEqualTo(new Done(version));
        assertThat(tables.change(point, version, 0, withoutRow(1), ANNA)).isEqualTo(refused("changed-meanwhile"));
        assertThat(version(version).table()).isEqualTo(withoutRow(0));
        TableVersion stale = version(version);
        tables.change(point, version, 1, withoutRow(2), ANNA);
        assertThat(tables.approve(point, stale, tables.today(), "why", ANNA)).isEqualTo(refused("changed-meanwhile"));
    }

    @Test
    void whatWasApprovedStaysAsItIs() {
        tables.approve(point, changed(withoutRow(0)), tables.today(), "why", ANNA);
        assertThat(tables.change(point, 2, 1, point.standard(), ANNA)).isEqualTo(refused("no-draft"));
        assertThat(tables.discard(point, 2, ANNA)).isFalse();
        assertThat(tables.approve(point, version(2), tables.today(), "again", ANNA))
                .isEqualTo(refused("no-draft"));
    }

    @Test
    void aDraftThatCannotDecideIsNotApproved() {
        LocalDate today = tables.today();
        TableVersion gap = changed(withoutRow(point.standard().rows().size() - 1));
        assertThat(tables.approve(point, gap, today, "why", ANNA)).isEqualTo(refused("unsound"));
        TableVersion clash = changed(point.standard().with(HitPolicy.UNIQUE));
        assertThat(tables.approve(point, clash, today, "why", ANNA)).isEqualTo(refused("unsound"));
        List<Row> rows = new ArrayList<>(point.standard().rows());
        rows.set(0, new Row(Collections.nCopies(10, "???"), rows.getFirst().results(), ""));
        TableVersion unreadable = changed(point.standard().with(rows));
        assertThat(unreadable.table().rows().getFirst().tests())
                .as("nothing is lost")
                .contains("???");
        assertThat(tables.approve(point, unreadable, today, "why", ANNA)).isEqualTo(refused("unreadable"));
        TableVersion good = changed(withoutRow(0));
        assertThat(tables.approve(point, good, today, " ", ANNA)).isEqualTo(refused("reason-missing"));
        assertThat(tables.approve(point, good, today.minusDays(1), "why", ANNA)).isEqualTo(refused("past"));
    }

    @Test
    void whereTheHouseWantsTwoNobodyApprovesAnOwnDraft() {
        DecisionTables byTwo = new DecisionTables(book, List.of(point), company, audit, clock, true);
        TableVersion draft = changed(withoutRow(0));
        assertThat(byTwo.approve(point, draft, tables.today(), "why", ANNA)).isEqualTo(refused("own-draft"));
        Rights ben = SignedAgreement.somebody(2, Role.ADMIN);
        assertThat(byTwo.approve(point, draft, tables.today(), "why", ben)).isEqualTo(new Done(2));
        assertThat(byTwo.goBack(point, version(1), tables.today(), "did not work", ben))
                .as("what was approved before needs no second person")
                .isEqualTo(new Done(3));
    }

    @Test
    void aDraftIsThrownAwayWithAllThatIsInIt() {
        int version = tables.draft(point, tables.inForce(point), ANNA);
        assertThat(tables.discard(point, version, ANNA)).isTrue();
        assertThat(tables.byVersion(point, version)).isEmpty();
        assertThat(audited()).containsExactly("rules.audit.drafted", "rules.audit.discarded");
    }

    @Test
    void anExportedVersionComesBackAsADraft() {
        String dmn = DmnWriter.write("time", "What an entry is for", withoutRow(0));
        tables.inForce(point);
        assertThat(tables.take(point, dmn, ANNA)).isEqualTo(new Done(2));
        assertThat(version(2).table()).isEqualTo(withoutRow(0));
        assertThat(version(2).basedOn()).isNull();
    }

    @Test
    void aFileThatSaysMoreThanACellCanIsRefusedByItsPlace() {
        String dmn = DmnWriter.write("time", "x", point.standard());
        assertThat(tables.take(point, dmn.replace("&gt; 100", "&gt; limit + 1"), ANNA))
                .isEqualTo(new Refused("rules.file.cell", List.of("15", "people", "limit + 1")));
        assertThat(tables.take(point, dmn.replace("hitPolicy=\"FIRST\"", "hitPolicy=\"COLLECT\""), ANNA))
                .isEqualTo(new Refused("rules.file.policy", List.of("COLLECT")));
        assertThat(tables.take(point, "no xml", ANNA)).isEqualTo(new Refused("rules.file.not-xml", List.of("")));
        assertThat(tables.newest(point, 10)).hasSize(1);
    }

    private TableVersion changed(DecisionTable table) {
        int version = tables.draft(point, tables.inForce(point), ANNA);
        assertThat(tables.change(point, version, 0, table, ANNA)).isEqualTo(new Done(version));
        return version(version);
    }

    private TableVersion version(int version) {
        return tables.byVersion(point, version).orElseThrow();
    }

    private DecisionTable withoutRow(int row) {
        List<Row> rows = new ArrayList<>(point.standard().rows());
        rows.remove(row);
        return point.standard().with(rows);
    }

    private static Refused refused(String reason) {
        return new Refused("rules.refused." + reason, List.of());
    }

    private List<String> audited() {
        return db.sql("select act from access.audit order by id")
                .query((row, number) -> row.getString("act"))
                .list();
    }
}
