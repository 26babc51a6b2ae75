package org.spanne.intake.book;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Source profiles of the house's own, in the database: uploaded, or made by matching columns. */
@Component
public class OwnProfiles {

    private final JdbcClient db;

    OwnProfiles(JdbcClient db) {
        this.db = db;
    }

    /** Their names. */
    public List<String> names() {
        return db.sql("select name from intake.profile order by name")
                .query((row, number) -> row.getString("name"))
                .list();
    }

    /** The YAML of the one with that name. */
    public Optional<String> yaml(String name) {
        return db.sql("select yaml from intake.profile where name = ?")
                .param(name)
                .query(String.class)
                .optional();
    }

    /** Stores a profile, in place of the one of the same name. */
    public void save(String name, String yaml, String by) {
        db.sql("""
                        insert into intake.profile (name, yaml, created_by) values (?, ?, ?)
                        on conflict (name) do update set yaml = excluded.yaml, created_by = excluded.created_by
                        """).params(name, yaml, by).update();
    }

    /** Removes one; answers whether it was there. */
    public boolean remove(String name) {
        return db.sql("delete from intake.profile where name = ?").param(name).update() > 0;
    }
}
