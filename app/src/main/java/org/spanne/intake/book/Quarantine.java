package org.spanne.intake.book;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spanne.access.AuditTrail;
import org.spanne.access.Rights;
import org.spanne.exchange.FolderTable;
import org.spanne.exchange.issue.IssueCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows that were kept out, in the database. */
@Component
public class Quarantine {

    private static final String CHOSEN = """
             from intake.quarantined
            where import_id = :import and (:table::text is null or table_name = :table)
              and (:code::text is null or issues @> jsonb_build_array(jsonb_build_object('code', :code::text)))
            """;

    private final JdbcClient db;
    private final JsonMapper json;
    private final AuditTrail audit;

    Quarantine(JdbcClient db, JsonMapper json, AuditTrail audit) {
        this.db = db;
        this.json = json;
        this.audit = audit;
    }

    /**
     * Which rows of an import are asked for.
     *
     * @param importId the import
     * @param table the table they belong to; null for all
     * @param code an issue they have; null for any
     */
    public record Choice(
            long importId,
            @Nullable FolderTable table,
            @Nullable IssueCode code) {

        /** All rows of an import. */
        public static Choice of(long importId) {
            return new Choice(importId, null, null);
        }
    }

    /** The rows asked for, by table and line. */
    public List<QuarantinedRow> rows(Choice choice, long skip, long most) {
        return chosen("select *", choice, " order by table_name, line, id offset " + skip + " limit " + most)
                .query(this::read)
                .list();
    }

    /** Rows of an import and table with higher numbers than the one given, in their order. */
    public List<QuarantinedRow> after(long importId, FolderTable table, long id, int most) {
        return db.sql("""
                        select * from intake.quarantined where import_id = ? and table_name = ? and id > ?
                         order by id limit ?
                        """)
                .params(importId, table.name(), id, most)
                .query(this::read)
                .list();
    }

    /** How many rows are asked for. */
    public long count(Choice choice) {
        return chosen("select count(*)", choice, "").query(Long.class).single();
    }

    /** How many rows of an import stand in quarantine, by table. */
    public Map<FolderTable, Long> byTable(long importId) {
        Map<FolderTable, Long> counts = new TreeMap<>();
        db.sql("select table_name, count(*) as rows from intake.quarantined where import_id = ? group by table_name")
                .param(importId)
                .query(row -> {
                    counts.put(FolderTable.valueOf(row.getString("table_name")), row.getLong("rows"));
                });
        return counts;
    }

    /** The issues that the rows of an import in quarantine have. */
    public List<IssueCode> codes(long importId) {
        return db.sql("""
                        select distinct issue ->> 'code' as code
                          from intake.quarantined, jsonb_array_elements(issues) as issue
                         where import_id = ? order by code
                        """)
                .param(importId)
                .query((row, number) -> IssueCode.valueOf(row.getString("code")))
                .list();
    }

    /** How many rows stand in quarantine, by import. */
    public Map<Long, Long> byImport() {
        Map<Long, Long> counts = new TreeMap<>();
        db.sql("select import_id, count(*) as rows from intake.quarantined group by import_id")
                .query(row -> {
                    counts.put(row.getLong("import_id"), row.getLong("rows"));
                });
        return counts;
    }

    private JdbcClient.StatementSpec chosen(String select, Choice choice, String rest) {
        return db.sql(select + CHOSEN + rest)
                .param("import", choice.importId())
                .param("table", choice.table() == null ? null : choice.table().name())
                .param("code", choice.code() == null ? null : choice.code().name());
    }

    /** One row. */
    public Optional<QuarantinedRow> byId(long id) {
        return db.sql("select * from intake.quarantined where id = ?")
                .param(id)
                .query(this::read)
                .optional();
    }

    /**
     * Mends one cell. The row then has as many cells as its header: what was missing is empty, what was too much is gone.
     *
     * @param column the cell's place in the header
     */
    @Transactional
    public Optional<QuarantinedRow> mend(long importId, long id, int column, String value, Rights by) {
        QuarantinedRow row = byId(id).orElse(null);
        if (row == null
                || row.importId() != importId
                || column < 0
                || column >= row.header().size()) {
            return Optional.empty();
        }
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.header().size(); i++) {
            cells.add(i == column ? value : row.cell(i));
        }
        mend(row, cells, by.name());
        audit.write(
                by, "intake.audit.mended", subject(row) + ", " + row.header().get(column));
        return byId(id);
    }

    /** Mends a whole row; {@code cells} has one for every column of its header. */
    public void mend(QuarantinedRow row, List<String> cells, String by) {
        if (cells.size() != row.header().size()) {
            throw new IllegalArgumentException(
                    "Row " + row.id() + " has " + row.header().size() + " columns, not " + cells.size());
        }
        db.sql("""
                        update intake.quarantined
                           set cells = :cells, row_key = :key, mended_by = :by, mended_at = now()
                         where id = :id
                        """)
                .param("cells", cells.toArray(String[]::new))
                .param("key", RowKey.of(row.table(), row.header(), cells))
                .param("by", by)
                .param("id", row.id())
                .update();
    }

    /**
     * Removes rows that have been overtaken: such a row has just landed from elsewhere or, in a run of quarantined rows, it
     * has landed itself.
     *
     * @param staged the relation of the rows that land, whose lines are numbers in quarantine in such a run
     */
    public void outdatedBy(FolderTable table, String staged, boolean ownRun) {
        if (byTable(table) == 0) {
            return;
        }
        if (ownRun) {
            db.sql("delete from intake.quarantined q using " + staged + " s where q.id = s.line")
                    .update();
        }
        if (!table.key().isEmpty()) {
            String key = table.key().stream().map("s.\"%s\"::text"::formatted).collect(Collectors.joining(", "));
            db.sql("delete from intake.quarantined q using " + staged
                            + " s where q.table_name = ? and q.row_key = array[" + key + "]")
                    .param(table.name())
                    .update();
        }
    }

    private long byTable(FolderTable table) {
        return db.sql("select count(*) from intake.quarantined where table_name = ?")
                .param(table.name())
                .query(Long.class)
                .single();
    }

    /** Gives a row of an import up for good. */
    @Transactional
    public void dismiss(long importId, long id, Rights by) {
        byId(id).filter(row -> row.importId() == importId).ifPresent(row -> {
            db.sql("delete from intake.quarantined where id = ?").param(id).update();
            audit.write(by, "intake.audit.dismissed", subject(row));
        });
    }

    private static String subject(QuarantinedRow row) {
        return row.place() + ":" + row.line() + " (" + row.importId() + ")";
    }

    private QuarantinedRow read(ResultSet row, int number) throws SQLException {
        return new QuarantinedRow(
                row.getLong("id"),
                row.getLong("import_id"),
                FolderTable.valueOf(row.getString("table_name")),
                row.getString("place"),
                row.getLong("line"),
                List.of((String[]) row.getArray("header").getArray()),
                List.of((String[]) row.getArray("cells").getArray()),
                json.readValue(row.getString("issues"), new TypeReference<>() {}),
                row.getString("mended_by"));
    }
}
