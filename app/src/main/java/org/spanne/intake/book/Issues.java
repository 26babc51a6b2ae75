package org.spanne.intake.book;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spanne.exchange.issue.Issue;
import org.spanne.exchange.issue.IssueCode;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The issues that checks have found, in the database. */
@Component
public class Issues {

    private final JdbcClient db;
    private final JdbcTemplate batch;
    private final JsonMapper json;

    Issues(JdbcClient db, JdbcTemplate batch, JsonMapper json) {
        this.db = db;
        this.batch = batch;
        this.json = json;
    }

    /** Writes issues down; there are a few thousand of them at most. */
    void write(long importId, List<Issue> issues) {
        List<Object[]> rows = new ArrayList<>();
        for (Issue issue : issues) {
            rows.add(new @Nullable Object[] {
                importId,
                rows.size(),
                issue.code().name(),
                issue.severity().name(),
                issue.place(),
                issue.line(),
                issue.column(),
                issue.value(),
                json.writeValueAsString(issue.arguments())
            });
        }
        batch.batchUpdate("""
                insert into intake.issue (import_id, number, code, severity, place, line, column_name, value, arguments)
                values (?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb))
                """, rows);
    }

    /** The first issue of each code of an import. */
    public Map<IssueCode, Issue> examples(long importId) {
        return db
                .sql("select distinct on (code) * from intake.issue where import_id = ? order by code, number")
                .param(importId)
                .query(this::read)
                .list()
                .stream()
                .collect(Collectors.toMap(Issue::code, Function.identity()));
    }

    /** The files that the issues of an import are in. */
    public List<String> places(long importId) {
        return db.sql("select distinct place from intake.issue where import_id = ? order by place")
                .param(importId)
                .query((row, number) -> row.getString("place"))
                .list();
    }

    /** Reads an issue from a row of its table. */
    public RowMapper<Issue> mapper() {
        return this::read;
    }

    private Issue read(ResultSet row, int number) throws SQLException {
        return new Issue(
                IssueCode.valueOf(row.getString("code")),
                row.getString("place"),
                row.getLong("line"),
                row.getString("column_name"),
                row.getString("value"),
                json.readValue(row.getString("arguments"), new TypeReference<>() {}));
    }
}
