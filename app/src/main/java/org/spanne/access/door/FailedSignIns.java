package org.spanne.access.door;

import org.spanne.access.account.Account;
import org.spanne.access.account.Digest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows guessing down. In the database, so that it holds over all nodes and restarts; for names nobody has just as for
 * accounts, so that it does not tell which there are. Names are kept as digests: people type passwords into the wrong field.
 */
@Repository
@Transactional
class FailedSignIns {

    /** Tries for one name from one address within the quarter of an hour that is looked back on. */
    static final int FROM_ONE_ADDRESS = 5;

    /** Tries for one name from anywhere: far apart from the former, lest a stranger lock somebody out at will. */
    static final int FOR_ONE_NAME = 50;

    /** Tries of one address for any name: an office may share one. */
    static final int OF_ONE_ADDRESS = 100;

    private final JdbcClient db;

    FailedSignIns(JdbcClient db) {
        this.db = db;
    }

    /**
     * Counts a try before it is made, so that a hundred at the same time do not all find the count at nought.
     *
     * @return whether it may be made
     */
    boolean mayTry(String login, String address) {
        db.sql("delete from access.failed_sign_in where at < now() - interval '1 day'")
                .update();
        db.sql("insert into access.failed_sign_in (login_digest, address) values (?, ?)")
                .params(digest(login), address)
                .update();
        return db.sql("""
                        select count(*) filter (where login_digest = :login and address = :address) <= :fromOneAddress
                           and count(*) filter (where login_digest = :login) <= :forOneName
                           and count(*) filter (where address = :address) <= :ofOneAddress
                          from access.failed_sign_in
                         where at > now() - interval '15 minutes' and (login_digest = :login or address = :address)
                        """)
                .param("login", digest(login))
                .param("address", address)
                .param("fromOneAddress", FROM_ONE_ADDRESS)
                .param("forOneName", FOR_ONE_NAME)
                .param("ofOneAddress", OF_ONE_ADDRESS)
                .query(Boolean.class)
                .single();
    }

    /** Forgets the tries of somebody who got it right. */
    void forget(String login, String address) {
        db.sql("delete from access.failed_sign_in where login_digest = ? and address = ?")
                .params(digest(login), address)
                .update();
    }

    private static byte[] digest(String login) {
        return Digest.of(Account.normal(login));
    }
}
