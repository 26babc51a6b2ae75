package org.spanne.worktime.measure;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * People of whom something has changed without an import. Figures of groups take it over once that is true of as many people
 * as a figure needs, or with the next import: a figure that moved when a single person changed something would tell what.
 */
@Component
public class Changed {

    private final JdbcClient db;

    Changed(JdbcClient db) {
        this.db = db;
    }

    /** Notes that something of a person is to be measured anew; in the transaction that changes it. */
    public void note(String personId) {
        db.sql("insert into worktime.changed (person_id) values (?) on conflict do nothing")
                .param(personId)
                .update();
    }

    boolean isAbout(int people) {
        return db.sql("select count(*) from worktime.changed").query(Long.class).single() >= people;
    }

    void allMeasured() {
        db.sql("delete from worktime.changed").update();
    }
}
