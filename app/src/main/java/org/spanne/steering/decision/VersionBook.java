package org.spanne.steering.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spanne.access.Rights;
import org.spanne.engine.decisions.DecisionTable;
import org.spanne.steering.decision.TableVersion.Approval;
import org.spanne.steering.decision.dmn.DmnReader;
import org.spanne.steering.decision.dmn.DmnReading;
import org.spanne.steering.decision.dmn.DmnWriter;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The versions of decision tables, in the database, each as a DMN file. */
@Repository
class VersionBook {

    private static final String PRODUCT = "Spanne";

    private final JdbcClient db;

    VersionBook(JdbcClient db) {
        this.db = db;
    }

    Optional<TableVersion> byVersion(DecisionPoint point, int version) {
        return db.sql("select * from steering.decision_version where decision = ? and version = ?")
                .params(point.key(), version)
                .query(reading(point))
                .optional();
    }

    /** The newest versions, newest first. */
    List<TableVersion> newest(DecisionPoint point, int most) {
        return db.sql("select * from steering.decision_version where decision = ? order by version desc limit ?")
                .params(point.key(), most)
                .query(reading(point))
                .list();
    }

    /** The version that holds on a day; the table the product comes with is the first, and holds until another does. */
    TableVersion inForce(DecisionPoint point, LocalDate day) {
        return find(point, day).orElseGet(() -> {
            addStandard(point, day);
            return find(point, day)
                    .orElseThrow(() -> new IllegalStateException("No version of " + point.key() + " holds on " + day));
        });
    }

    private Optional<TableVersion> find(DecisionPoint point, LocalDate day) {
        return db.sql("""
                        select * from steering.decision_version
                         where decision = ? and effective_on <= ? and withdrawn_at is null
                         order by effective_on desc, approved_at desc, version desc limit 1
                        """).params(point.key(), day).query(reading(point)).optional();
    }

    /** Two servers may do so at once; the table is the same. */
    private void addStandard(DecisionPoint point, LocalDate day) {
        db.sql("""
                        insert into steering.decision_version
                               (decision, version, dmn, author, approved_by, approved_at, effective_on)
                        values (:decision, 1, :dmn, :product, :product, now(), :day)
                        on conflict do nothing
                        """)
                .param("decision", point.key())
                .param("dmn", dmn(point, point.standard()))
                .param("product", PRODUCT)
                .param("day", day)
                .update();
    }

    int addDraft(DecisionPoint point, @Nullable Integer basedOn, DecisionTable table, Rights by) {
        db.sql("select pg_advisory_xact_lock(hashtext(?))")
                .param("steering.decision_version " + point.key())
                .query(row -> {});
        return db.sql("""
                        insert into steering.decision_version (decision, version, based_on, dmn, author_account, author)
                        select :decision, coalesce(max(version), 0) + 1, :basedOn, :dmn, :account, :name
                          from steering.decision_version where decision = :decision
                        returning version
                        """)
                .param("decision", point.key())
                .param("basedOn", basedOn)
                .param("dmn", dmn(point, table))
                .param("account", by.account())
                .param("name", by.name())
                .query(Integer.class)
                .single();
    }

    /** Changes a draft; false where somebody else changed, approved or discarded it meanwhile. */
    boolean change(DecisionPoint point, int version, int revision, DecisionTable table, Rights by) {
        return db.sql("""
                        update steering.decision_version
                           set dmn = :dmn, revision = revision + 1, author_account = :account, author = :name,
                               saved_at = now()
                         where decision = :decision and version = :version and revision = :revision
                           and approved_at is null
                        """)
                        .param("decision", point.key())
                        .param("version", version)
                        .param("revision", revision)
                        .param("dmn", dmn(point, table))
                        .param("account", by.account())
                        .param("name", by.name())
                        .update()
                == 1;
    }

    boolean discard(DecisionPoint point, int version) {
        return db.sql("""
                        delete from steering.decision_version
                         where decision = ? and version = ? and approved_at is null
                        """).params(point.key(), version).update() == 1;
    }

    /** Whether an account was the last to change a draft. */
    boolean isBy(TableVersion draft, Rights somebody) {
        return db.sql("""
                        select exists (select from steering.decision_version
                                        where decision = ? and version = ? and author_account = ?)
                        """)
                .params(draft.decision(), draft.version(), somebody.account())
                .query(Boolean.class)
                .single();
    }

    boolean approve(TableVersion draft, LocalDate from, String reason, Rights by) {
        return db.sql("""
                        update steering.decision_version
                           set approved_account = :account, approved_by = :name, approved_at = now(), reason = :reason,
                               effective_on = :from
                         where decision = :decision and version = :version and revision = :revision
                           and approved_at is null
                        """)
                        .param("decision", draft.decision())
                        .param("version", draft.version())
                        .param("revision", draft.revision())
                        .param("account", by.account())
                        .param("name", by.name())
                        .param("reason", reason)
                        .param("from", from)
                        .update()
                == 1;
    }

    boolean withdraw(DecisionPoint point, int version, LocalDate today, Rights by) {
        return db.sql("""
                        update steering.decision_version set withdrawn_at = now(), withdrawn_by = ?
                         where decision = ? and version = ? and withdrawn_at is null and effective_on > ?
                        """).params(by.name(), point.key(), version, today).update() == 1;
    }

    private static String dmn(DecisionPoint point, DecisionTable table) {
        return DmnWriter.write(point.key(), point.key(), table);
    }

    private static RowMapper<TableVersion> reading(DecisionPoint point) {
        return (row, number) -> new TableVersion(
                row.getString("decision"),
                row.getInt("version"),
                row.getObject("based_on", Integer.class),
                table(point, row),
                row.getInt("revision"),
                row.getString("author"),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                approval(row));
    }

    private static DecisionTable table(DecisionPoint point, ResultSet row) throws SQLException {
        return switch (DmnReader.read(row.getString("dmn"), point.standard())) {
            case DmnReading.Read(DecisionTable table) -> table;
            case DmnReading.Unsupported unsupported ->
                throw new IllegalStateException("Version %d of %s cannot be read: %s"
                        .formatted(row.getInt("version"), point.key(), unsupported));
        };
    }

    private static @Nullable Approval approval(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("approved_at", OffsetDateTime.class);
        return at == null
                ? null
                : new Approval(
                        row.getString("approved_by"),
                        at.toInstant(),
                        row.getString("reason"),
                        row.getObject("effective_on", LocalDate.class),
                        row.getObject("withdrawn_at") != null);
    }
}
