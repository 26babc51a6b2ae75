package org.spanne.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class TestDatabaseTests {

    @Autowired
    private JdbcClient db;

    @Test
    void everyModulesSchemaStands() {
        assertThat(db.sql("select schema_name from information_schema.schemata")
                        .query(String.class)
                        .list())
                .contains("access", "jobs");
    }

    @Test
    void emptyingLeavesTheTablesWithoutRows() {
        db.sql("insert into access.account (login, name, roles) values ('a', 'A', '{ADMIN}')")
                .update();
        TestDatabase.empty(db);
        assertThat(db.sql("select count(*) from access.account")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
