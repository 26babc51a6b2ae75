package org.spanne.access.account;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where somebody is signed in: the sessions that Spring Session keeps in the database, under the account's number. */
@Component
public class Sessions {

    private final JdbcClient db;

    Sessions(JdbcClient db) {
        this.db = db;
    }

    /** In how many browsers somebody is signed in. */
    public int count(long account) {
        return db.sql("""
                        select count(*) from access.session
                         where principal_name = ? and expiry_time > extract(epoch from now()) * 1000
                        """).param(Long.toString(account)).query(Integer.class).single();
    }

    /** Ends all sessions of an account but one. */
    public void endAllBut(long account, String kept) {
        db.sql("delete from access.session where principal_name = ? and session_id <> ?")
                .params(Long.toString(account), kept)
                .update();
    }

    /** Ends all sessions of an account. */
    void end(long account) {
        endAllBut(account, "");
    }
}
