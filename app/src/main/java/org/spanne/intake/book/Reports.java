package org.spanne.intake.book;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spanne.exchange.FolderTable;
import org.spanne.exchange.check.CheckReport;
import org.spanne.exchange.check.FileReport;
import org.spanne.exchange.check.Sums;
import org.spanne.exchange.issue.IssueCode;
import org.spanne.exchange.source.Dialect;
import org.spanne.intake.FileLanding;
import org.spanne.intake.Landed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The reports of checks and imports, in the database. */
@Component
public class Reports {

    private final JdbcClient db;
    private final JsonMapper json;
    private final Issues issues;

    Reports(JdbcClient db, JsonMapper json, Issues issues) {
        this.db = db;
        this.json = json;
        this.issues = issues;
    }

    /** Writes down what a check found, in place of what an earlier one did. */
    public void write(long importId, CheckReport report) {
        for (String part : List.of("import_table", "import_files", "issue_count", "issue")) {
            db.sql("delete from intake." + part + " where import_id = ?")
                    .param(importId)
                    .update();
        }
        db.sql("update intake.import set sums = cast(? as jsonb), calendars = ? where id = ?")
                .params(json.writeValueAsString(report.sums()), report.calendars(), importId)
                .update();
        report.files().forEach(file -> write(importId, file));
        report.counts()
                .forEach((code, count) -> db.sql("insert into intake.issue_count values (?, ?, ?)")
                        .params(importId, code.name(), count)
                        .update());
        issues.write(importId, report.issues());
    }

    private void write(long importId, FileReport file) {
        db.sql("""
                        insert into intake.import_table
                               (import_id, table_name, place, dialect, read, accepted, rejected, repeated, further)
                        values (?, ?, ?, cast(? as jsonb), ?, ?, ?, ?, ?)
                        """)
                .params(
                        importId,
                        file.table().name(),
                        file.place(),
                        json.writeValueAsString(file.dialect()),
                        file.read(),
                        file.accepted(),
                        file.rejected(),
                        file.repeated(),
                        file.further().toArray(String[]::new))
                .update();
    }

    /** Writes down what became of a table's accepted rows. */
    public void landed(long importId, FolderTable table, Landed landed) {
        db.sql("""
                        update intake.import_table set inserted = ?, updated = ?, unchanged = ?
                         where import_id = ? and table_name = ?
                        """)
                .params(landed.inserted(), landed.updated(), landed.unchanged(), importId, table.name())
                .update();
    }

    /** Writes down how many of a table's rejected rows are kept. */
    public void kept(long importId, FolderTable table, long rows) {
        db.sql("update intake.import_table set kept = ? where import_id = ? and table_name = ?")
                .params(rows, importId, table.name())
                .update();
    }

    /** Writes down what became of files of people. */
    public void files(long importId, List<FilesOutcome> outcomes) {
        outcomes.forEach(kind -> db.sql("insert into intake.import_files values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        importId,
                        kind.kind(),
                        kind.files(),
                        kind.landed().inserted(),
                        kind.landed().updated(),
                        kind.landed().unchanged(),
                        kind.landed().removed())
                .update());
    }

    private List<FilesOutcome> files(long importId) {
        return db.sql("select * from intake.import_files where import_id = ? order by kind")
                .param(importId)
                .query((row, number) -> new FilesOutcome(
                        row.getString("kind"),
                        row.getInt("files"),
                        new FileLanding.Landed(
                                row.getLong("inserted"),
                                row.getLong("updated"),
                                row.getLong("unchanged"),
                                row.getLong("removed"))))
                .list();
    }

    /** The report of an import; nothing before its first check. */
    public Optional<ImportReport> of(long importId) {
        return db.sql("select sums, calendars from intake.import where id = ? and sums is not null")
                .param(importId)
                .query((row, number) -> new ImportReport(
                        tables(importId),
                        counts(importId),
                        json.readValue(row.getString("sums"), Sums.class),
                        row.getInt("calendars"),
                        files(importId)))
                .optional();
    }

    private List<TableOutcome> tables(long importId) {
        return db
                .sql("select * from intake.import_table where import_id = ?")
                .param(importId)
                .query(this::read)
                .list()
                .stream()
                .sorted(Comparator.comparing(outcome -> outcome.file().table()))
                .toList();
    }

    private TableOutcome read(ResultSet row, int number) throws SQLException {
        FileReport file = new FileReport(
                FolderTable.valueOf(row.getString("table_name")),
                row.getString("place"),
                json.readValue(row.getString("dialect"), Dialect.class),
                row.getLong("read"),
                row.getLong("accepted"),
                row.getLong("rejected"),
                row.getLong("repeated"),
                List.of((String[]) row.getArray("further").getArray()));
        Long inserted = row.getObject("inserted", Long.class);
        Landed landed =
                inserted == null ? null : new Landed(inserted, row.getLong("updated"), row.getLong("unchanged"));
        return new TableOutcome(file, row.getLong("kept"), landed);
    }

    private Map<IssueCode, Long> counts(long importId) {
        Map<IssueCode, Long> counts = new EnumMap<>(IssueCode.class);
        db.sql("select code, issues from intake.issue_count where import_id = ?")
                .param(importId)
                .query(row -> {
                    counts.put(IssueCode.valueOf(row.getString("code")), row.getLong("issues"));
                });
        return counts;
    }
}
