package org.spanne.access.account;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spanne.access.Role;
import org.spanne.access.account.Account.Tie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The accounts, in the database. */
@Repository
class Accounts {

    private static final String SELECT = """
            select id, login, name, password_hash, roles, person_id, unit_id, customer_id, sample, enabled, last_sign_in_at,
                   (select max(expires_at) from access.invitation where account_id = account.id) invited_until
              from access.account
            """;

    private final JdbcClient db;

    Accounts(JdbcClient db) {
        this.db = db;
    }

    /** The account that signs in under a name. */
    Optional<Account> byLogin(String login) {
        return db.sql(SELECT + "where login = ?")
                .param(Account.normal(login))
                .query(Accounts::read)
                .optional();
    }

    /** One account. */
    Optional<Account> byId(long id) {
        return db.sql(SELECT + "where id = ?").param(id).query(Accounts::read).optional();
    }

    /** Whether an account other than this one is a person. */
    boolean isOfAnother(String personId, long id) {
        return db.sql("select exists (select from access.account where person_id = ? and id <> ?)")
                .params(personId, id)
                .query(Boolean.class)
                .single();
    }

    /** Those whose name or login holds a text, by name; all for an empty one. */
    List<Account> matching(String text) {
        return db.sql(SELECT + "where position(lower(?) in lower(name || ' ' || login)) > 0 order by lower(name), id")
                .param(text.strip())
                .query(Accounts::read)
                .list();
    }

    /** The open accounts of the sample company. */
    List<Account> samples() {
        return db.sql(SELECT + "where sample and enabled order by id")
                .query(Accounts::read)
                .list();
    }

    /** Adds an account; nothing where the login is taken. */
    Optional<Long> add(String login, String name, Set<Role> roles, Tie tie, boolean sample) {
        return db.sql("""
                        insert into access.account (login, name, roles, person_id, unit_id, customer_id, sample)
                        values (:login, :name, :roles, :person, :unit, :customer, :sample)
                        on conflict (login) do nothing returning id
                        """)
                .param("login", Account.normal(login))
                .param("name", name)
                .param("roles", names(roles))
                .param("person", tie.person())
                .param("unit", tie.unit())
                .param("customer", tie.customer())
                .param("sample", sample)
                .query(Long.class)
                .optional();
    }

    void change(long id, String name, Set<Role> roles, Tie tie) {
        db.sql("""
                        update access.account
                           set name = :name, roles = :roles, person_id = :person, unit_id = :unit, customer_id = :customer
                         where id = :id
                        """)
                .param("name", name)
                .param("roles", names(roles))
                .param("person", tie.person())
                .param("unit", tie.unit())
                .param("customer", tie.customer())
                .param("id", id)
                .update();
    }

    void open(long id, boolean enabled) {
        db.sql("update access.account set enabled = ? where id = ?")
                .params(enabled, id)
                .update();
    }

    void password(long id, @Nullable String hash) {
        db.sql("update access.account set password_hash = :hash where id = :id")
                .param("hash", hash)
                .param("id", id)
                .update();
    }

    void name(long id, String name) {
        db.sql("update access.account set name = ? where id = ?")
                .params(name, id)
                .update();
    }

    /** Notes that the account was just used to sign in. */
    void signedIn(long id) {
        db.sql("update access.account set last_sign_in_at = now() where id = ?")
                .param(id)
                .update();
    }

    /** The open accounts of administrators who can sign in. Locked, so that two acts cannot each spare the other one. */
    List<Long> lockedAdmins(boolean sample) {
        return db.sql("""
                        select id from access.account
                         where enabled and 'ADMIN' = any(roles) and sample = ? and (sample or password_hash is not null)
                         order by id for update
                        """)
                .param(sample)
                .query((row, number) -> row.getLong("id"))
                .list();
    }

    private static String[] names(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).toArray(String[]::new);
    }

    private static Account read(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getLong("id"),
                row.getString("login"),
                row.getString("name"),
                row.getString("password_hash"),
                roles(row.getArray("roles")),
                new Tie(row.getString("person_id"), row.getString("unit_id"), row.getString("customer_id")),
                row.getBoolean("sample"),
                row.getBoolean("enabled"),
                instant(row, "last_sign_in_at"),
                instant(row, "invited_until"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static Set<Role> roles(Array stored) throws SQLException {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        Arrays.stream((String[]) stored.getArray()).map(Role::valueOf).forEach(roles::add);
        return roles;
    }
}
