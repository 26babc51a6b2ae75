package org.spanne.access.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spanne.access.AuditTrail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The audit trail, in the database. */
@Repository
class AuditBook implements AuditTrail {

    private final JdbcClient db;

    AuditBook(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void write(@Nullable Long account, String name, String act, String subject) {
        db.sql("insert into access.audit (account_id, name, act, subject) values (:account, :name, :act, :subject)")
                .param("account", account)
                .param("name", name)
                .param("act", act)
                .param("subject", subject)
                .update();
    }

    /**
     * Entries, newest first.
     *
     * @param text what name or subject hold; empty for all
     * @param before only entries with a lower number
     */
    List<AuditEntry> entries(String text, long before, int most) {
        return db.sql("""
                        select id, at, name, act, subject from access.audit
                         where id < :before and position(lower(:text) in lower(name || ' ' || subject)) > 0
                         order by id desc limit :most
                        """)
                .param("before", before)
                .param("text", text.strip())
                .param("most", most)
                .query(AuditBook::read)
                .list();
    }

    private static AuditEntry read(ResultSet row, int number) throws SQLException {
        return new AuditEntry(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("name"),
                row.getString("act"),
                row.getString("subject"));
    }
}
