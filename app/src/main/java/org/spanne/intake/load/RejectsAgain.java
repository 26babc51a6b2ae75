package org.spanne.intake.load;

import java.sql.Connection;
import java.util.Map;
import org.spanne.exchange.FolderTable;
import org.spanne.exchange.check.RejectedRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Rows from quarantine that were kept out once more, which {@link QuarantinedTable} has numbered: only the reasons change. */
final class RejectsAgain implements Kept {

    private final JsonMapper json;
    private final Spool spool = new Spool();

    RejectsAgain(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void add(FolderTable table, RejectedRow row) {
        spool.row().cell(row.line()).cell(json.writeValueAsString(row.issues())).end();
        spool.rowEnded();
    }

    /** They stay with the import that met them first. */
    @Override
    public Map<FolderTable, Long> rows() {
        return Map.of();
    }

    @Override
    public void store(long importId, Connection connection, JdbcClient db) {
        db.sql("create temporary table stage_again (id bigint, issues jsonb) on commit drop")
                .update();
        spool.copyInto(connection, "copy stage_again (id, issues) from stdin");
        db.sql("""
                        update intake.quarantined q set issues = s.issues, mended_by = null, mended_at = null
                          from stage_again s where s.id = q.id
                        """).update();
    }

    @Override
    public void close() {
        spool.close();
    }
}
