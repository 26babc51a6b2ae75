package org.spanne.intake.load;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Something that happens in the database whenever a row is inserted into a table, until it is closed. */
final class Obstacle implements AutoCloseable {

    private final String table;
    private final JdbcClient db;

    private Obstacle(String table, JdbcClient db) {
        this.table = table;
        this.db = db;
    }

    static Obstacle onInsertInto(String table, String statement, JdbcClient db) {
        db.sql("create or replace function obstacle() returns trigger language plpgsql as $$ begin " + statement
                        + "; return new; end $$")
                .update();
        db.sql("create trigger obstacle before insert on " + table + " for each row execute function obstacle()")
                .update();
        return new Obstacle(table, db);
    }

    @Override
    public void close() {
        db.sql("drop trigger obstacle on " + table).update();
    }
}
