package org.spanne.access.account;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Links that let somebody set the password of an account: valid for seven days, taken once. Only a digest is stored, so
 * that whoever reads the database cannot take them.
 */
@Repository
class Invitations {

    private static final int BYTES = 32;

    private final JdbcClient db;
    private final SecureRandom random = new SecureRandom();

    Invitations(JdbcClient db) {
        this.db = db;
    }

    /** Writes an invitation for an account and tells its token, which is not told again. */
    String write(long account) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        db.sql("""
                        insert into access.invitation (token_digest, account_id, expires_at)
                        values (?, ?, now() + interval '7 days')
                        """).params(Digest.of(token), account).update();
        return token;
    }

    /** Withdraws all invitations of an account. */
    void withdraw(long account) {
        db.sql("delete from access.invitation where account_id = ?")
                .param(account)
                .update();
    }

    /** Whose invitation it is; nothing where it has expired, was taken or withdrawn, or never existed. */
    Optional<Long> accountOf(String token) {
        return db.sql("""
                        select account_id from access.invitation
                          join access.account on account.id = account_id and enabled
                         where token_digest = ? and expires_at > now()
                        """).param(Digest.of(token)).query(Long.class).optional();
    }

    /** Takes an invitation: of two who try at once, one gets the account, and afterwards no invitation of it is left. */
    Optional<Long> take(String token) {
        Optional<Long> account =
                db.sql("""
                        delete from access.invitation where token_digest = ? and expires_at > now() returning account_id
                        """).param(Digest.of(token)).query(Long.class).optional();
        account.ifPresent(this::withdraw);
        return account;
    }
}
