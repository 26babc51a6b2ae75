package org.spanne.intake.book;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spanne.intake.book.ImportEntry.Origin;
import org.spanne.intake.book.ImportEntry.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The imports, in the database. */
@Component
public class Imports {

    private static final String COLUMNS =
            "id, title, origin, inputs, source, profile, readings, stage, fingerprint, job,"
                    + " created_by, created_at, landed_at";

    private final JdbcClient db;
    private final JsonMapper json;

    Imports(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** Opens an import of files; answers its number. */
    public long open(String title, Origin origin, List<Path> inputs, @Nullable String profile, String by) {
        return db.sql("""
                        insert into intake.import (title, origin, inputs, profile, created_by)
                        values (:title, :origin, :inputs, :profile, :by) returning id
                        """)
                .param("title", title)
                .param("origin", origin.name())
                .param("inputs", inputs.stream().map(Path::toString).toArray(String[]::new))
                .param("profile", profile)
                .param("by", by)
                .query(Long.class)
                .single();
    }

    /** Opens an import of what another one left in quarantine; answers its number. */
    public long openAgain(ImportEntry source, String by) {
        return db.sql("""
                        insert into intake.import (title, origin, inputs, source, created_by)
                        values (?, 'QUARANTINE', '{}', ?, ?) returning id
                        """)
                .params(source.title(), source.id(), by)
                .query(Long.class)
                .single();
    }

    /** One import. */
    public Optional<ImportEntry> byId(long id) {
        return db.sql("select " + COLUMNS + " from intake.import where id = ?")
                .param(id)
                .query(this::read)
                .optional();
    }

    /** The latest imports, newest first. */
    public List<ImportEntry> latest(int most) {
        return db.sql("select " + COLUMNS + " from intake.import order by id desc limit ?")
                .param(most)
                .query(this::read)
                .list();
    }

    /** The imports that have not landed. */
    public List<ImportEntry> waiting() {
        return db.sql("select " + COLUMNS + " from intake.import where stage <> 'LANDED'")
                .query(this::read)
                .list();
    }

    /** Sets how files are to be read; what was checked before no longer counts. */
    public void read(long id, Map<String, Reading> readings) {
        db.sql("""
                        update intake.import set readings = cast(? as jsonb), stage = 'OPEN'
                         where id = ? and stage <> 'LANDED'
                        """).params(json.writeValueAsString(readings), id).update();
    }

    /** Sets the profile the files go through; what was checked before no longer counts. */
    public void mapBy(long id, @Nullable String profile) {
        db.sql("update intake.import set profile = :profile, stage = 'OPEN' where id = :id and stage <> 'LANDED'")
                .param("profile", profile)
                .param("id", id)
                .update();
    }

    /** Says which job works on the import. */
    public void workedOnBy(long id, long job) {
        db.sql("update intake.import set job = ? where id = ?").params(job, id).update();
    }

    /** The import has been checked. */
    public void checked(long id, String fingerprint) {
        db.sql("""
                        update intake.import set stage = 'CHECKED', fingerprint = ?, checked_at = now()
                         where id = ? and stage <> 'LANDED'
                        """).params(fingerprint, id).update();
    }

    /** The import's rows are stored. */
    public void landed(long id, String fingerprint) {
        db.sql("update intake.import set stage = 'LANDED', fingerprint = ?, landed_at = clock_timestamp() where id = ?")
                .params(fingerprint, id)
                .update();
    }

    /** Forgets an import that has not landed. */
    public void discard(long id) {
        db.sql("delete from intake.import where id = ? and stage <> 'LANDED'")
                .param(id)
                .update();
    }

    /** Whether nothing has been imported yet. */
    public boolean nothingLanded() {
        return db.sql("select not exists (select from intake.import where stage = 'LANDED')")
                .query(Boolean.class)
                .single();
    }

    private ImportEntry read(ResultSet row, int number) throws SQLException {
        return new ImportEntry(
                row.getLong("id"),
                row.getString("title"),
                Origin.valueOf(row.getString("origin")),
                Arrays.stream((String[]) row.getArray("inputs").getArray())
                        .map(Path::of)
                        .toList(),
                row.getObject("source", Long.class),
                row.getString("profile"),
                json.readValue(row.getString("readings"), new TypeReference<>() {}),
                Stage.valueOf(row.getString("stage")),
                row.getString("fingerprint"),
                row.getObject("job", Long.class),
                row.getString("created_by"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row, "landed_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
