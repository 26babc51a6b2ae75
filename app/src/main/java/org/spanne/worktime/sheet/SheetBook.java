package org.spanne.worktime.sheet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Notes in the database. */
@Repository
class SheetBook {

    private final JdbcClient db;

    SheetBook(JdbcClient db) {
        this.db = db;
    }

    /** A person's notes from a moment on, the latest first. */
    List<SheetEntry> since(String personId, Instant from, int most) {
        return db.sql("""
                        select * from worktime.sheet_entry
                         where person_id = ? and started_at >= ? order by started_at desc, entry_id limit ?
                        """)
                .params(personId, from.atOffset(ZoneOffset.UTC), most)
                .query(SheetBook::read)
                .list();
    }

    /** Writes a note in place of what it said before; false where somebody else has one of that id. */
    boolean put(String personId, SheetEntry entry) {
        return db.sql("""
                        insert into worktime.sheet_entry (entry_id, person_id, what, kind, category, customer_id, started_at,
                                                          minutes)
                        values (:id, :person, :what, :kind, :category, :customer, :start, :minutes)
                        on conflict (entry_id) do update
                           set what = excluded.what, kind = excluded.kind, category = excluded.category,
                               customer_id = excluded.customer_id, started_at = excluded.started_at,
                               minutes = excluded.minutes, noted_at = now()
                         where sheet_entry.person_id = excluded.person_id
                        """)
                        .param("id", entry.id())
                        .param("person", personId)
                        .param("what", entry.what().name())
                        .param("kind", entry.what().kind().name())
                        .param("category", entry.what().category())
                        .param("customer", entry.customerId())
                        .param("start", entry.start().atOffset(ZoneOffset.UTC))
                        .param("minutes", entry.minutes())
                        .update()
                == 1;
    }

    /** Removes a person's note; false where there is none. */
    boolean remove(String personId, UUID id) {
        return db.sql("delete from worktime.sheet_entry where person_id = ? and entry_id = ?")
                        .params(personId, id)
                        .update()
                == 1;
    }

    private static SheetEntry read(ResultSet row, int number) throws SQLException {
        return new SheetEntry(
                row.getObject("entry_id", UUID.class),
                SheetKind.valueOf(row.getString("what")),
                row.getString("customer_id"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getInt("minutes"));
    }
}
