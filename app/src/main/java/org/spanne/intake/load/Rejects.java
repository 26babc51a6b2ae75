package org.spanne.intake.load;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.spanne.exchange.FolderTable;
import org.spanne.exchange.check.RejectedRow;
import org.spanne.intake.book.RowKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The rows that an import keeps out, on their way into quarantine: bounded per file, the rest is counted only. */
final class Rejects implements Kept {

    /** Rows of one file that are kept. */
    static final long MOST_ROWS = 100_000;

    private static final long MOST_BYTES = 256L << 20;
    private static final String COLUMNS = "table_name, place, line, header, cells, row_key, issues, digest";

    private final JsonMapper json;
    private final Spool spool = new Spool();
    private final Map<FolderTable, Long> kept = new EnumMap<>(FolderTable.class);
    private final MessageDigest sha = sha256();

    Rejects(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void add(FolderTable table, RejectedRow row) {
        long already = kept.getOrDefault(table, 0L);
        if (already >= MOST_ROWS || spool.bytes() >= MOST_BYTES) {
            return;
        }
        kept.put(table, already + 1);
        String[] key = RowKey.of(table, row.file().header(), row.cells());
        CopyText text = spool.row()
                .cell(table.name())
                .cell(row.file().place())
                .cell(row.line())
                .cell(row.file().header())
                .cell(row.cells());
        if (key == null) {
            text.cell((String) null);
        } else {
            text.cell(List.of(key));
        }
        text.cell(json.writeValueAsString(row.issues()))
                .cell(digest(table, row))
                .end();
        spool.rowEnded();
    }

    @Override
    public Map<FolderTable, Long> rows() {
        return kept;
    }

    /** A row that is in quarantine already, as it came, keeps what was mended in it since. */
    @Override
    public void store(long importId, Connection connection, JdbcClient db) {
        if (kept.isEmpty()) {
            return;
        }
        db.sql("""
                        create temporary table stage_quarantined (table_name text, place text, line bigint, header text[],
                            cells text[], row_key text[], issues jsonb, digest text) on commit drop
                        """).update();
        spool.copyInto(connection, "copy stage_quarantined (" + COLUMNS + ") from stdin");
        db.sql("""
                        insert into intake.quarantined (import_id, %1$s)
                        select distinct on (digest) :import, %1$s from stage_quarantined order by digest, line
                        on conflict (digest) do update set import_id = excluded.import_id, place = excluded.place,
                            line = excluded.line, issues = excluded.issues
                        """.formatted(COLUMNS)).param("import", importId).update();
    }

    @Override
    public void close() {
        spool.close();
    }

    private String digest(FolderTable table, RejectedRow row) {
        sha.update(table.name().getBytes(StandardCharsets.UTF_8));
        for (List<String> part : List.of(row.file().header(), row.cells())) {
            sha.update((byte) 1);
            for (String text : part) {
                sha.update(text.getBytes(StandardCharsets.UTF_8));
                sha.update((byte) 0);
            }
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
