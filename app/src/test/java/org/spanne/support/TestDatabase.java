package org.spanne.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * One PostgreSQL for all tests of a run. Every application context works in a database and a data folder of its own; the database is emptied before
 * each test class, so that classes can share a context and still start from nothing.
 */
public final class TestDatabase
        implements ApplicationContextInitializer<ConfigurableApplicationContext>, BeforeAllCallback {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String name = "spanne_" + DATABASES.incrementAndGet();
        JdbcClient.create(Server.POSTGRES.getPostgresDatabase())
                .sql("create database " + name)
                .update();
        TestPropertyValues.of(
                        "spring.datasource.url=" + Server.POSTGRES.getJdbcUrl("postgres", name),
                        "spring.datasource.username=postgres",
                        "spring.datasource.password=",
                        "spanne.data=" + newFolder())
                .applyTo(context);
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory(Path.of("target"), "data").toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder for the tests could not be made", e);
        }
    }

    @Override
    public void beforeAll(ExtensionContext test) {
        empty(SpringExtension.getApplicationContext(test).getBean(JdbcClient.class));
    }

    /** Removes every row that a module has stored. */
    public static void empty(JdbcClient db) {
        String tables = db.sql("""
                        select coalesce(string_agg(format('%I.%I', schemaname, tablename), ', '), '')
                          from pg_tables
                         where schemaname not in ('pg_catalog', 'information_schema') and tablename <> 'migration_history'
                        """).query(String.class).single();
        if (!tables.isEmpty()) {
            db.sql("truncate " + tables + " restart identity").update();
        }
    }

    /** Started with the first context that asks for it. */
    private static final class Server {

        private static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("full_page_writes", "off")
                        .setServerConfig("synchronous_commit", "off")
                        .setServerConfig("max_connections", "200")
                        .setLocaleConfig("locale-provider", "builtin")
                        .setLocaleConfig("builtin-locale", "C.UTF-8")
                        .setLocaleConfig("locale", "C")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException("The database for the tests did not start", e);
            }
        }
    }
}
