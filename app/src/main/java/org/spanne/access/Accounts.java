package org.spanne.access;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The accounts, in the database. */
@Repository
class Accounts {

    private static final String COLUMNS =
            "id, login, name, password_hash, roles, person_id, unit_id, customer_id, sample, enabled";

    private final JdbcClient db;

    Accounts(JdbcClient db) {
        this.db = db;
    }

    Optional<Account> byLogin(String login) {
        return db.sql("select " + COLUMNS + " from access.account where login = ?")
                .param(login.strip().toLowerCase(Locale.ROOT))
                .query(Accounts::read)
                .optional();
    }

    Optional<Account> byId(long id) {
        return db.sql("select " + COLUMNS + " from access.account where id = ?")
                .param(id)
                .query(Accounts::read)
                .optional();
    }

    List<Account> sampleAccounts() {
        return db.sql("select " + COLUMNS + " from access.account where sample and enabled order by id")
                .query(Accounts::read)
                .list();
    }

    private static Account read(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getLong("id"),
                row.getString("login"),
                row.getString("name"),
                row.getString("password_hash"),
                roles(row.getArray("roles")),
                row.getString("person_id"),
                row.getString("unit_id"),
                row.getString("customer_id"),
                row.getBoolean("sample"),
                row.getBoolean("enabled"));
    }

    private static Set<Role> roles(Array stored) throws SQLException {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        Arrays.stream((String[]) stored.getArray()).map(Role::valueOf).forEach(roles::add);
        return roles;
    }
}
