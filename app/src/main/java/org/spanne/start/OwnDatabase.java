package org.spanne.start;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * The PostgreSQL that Spanne starts for itself and keeps in the data folder. It listens on the loopback address only and
 * asks for a password that stands in the data folder, readable by its owner.
 */
final class OwnDatabase implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OwnDatabase.class);
    private static final String USER = "postgres";
    private static final String HBA = """
            # TYPE  DATABASE  USER  ADDRESS       METHOD
            local   all       all                 scram-sha-256
            host    all       all   127.0.0.1/32  scram-sha-256
            host    all       all   ::1/128       scram-sha-256
            """;

    private final EmbeddedPostgres postgres;
    private final String password;

    private OwnDatabase(EmbeddedPostgres postgres, String password) {
        this.postgres = postgres;
        this.password = password;
    }

    static OwnDatabase start(DataFolder folder) throws IOException, SQLException {
        Path files = folder.databaseFiles();
        endOrphan(files);
        boolean isNew = !Files.exists(folder.passwordFile());
        if (isNew) {
            // the password is written last: without it a first start was cut short and nothing was ever stored
            FileSystemUtils.deleteRecursively(files);
        }
        String password = isNew ? newPassword() : Files.readString(folder.passwordFile());
        EmbeddedPostgres postgres = start(folder, isNew ? "" : password);
        if (isNew) {
            protect(postgres, files, folder.passwordFile(), password);
        }
        return new OwnDatabase(postgres, password);
    }

    /** The database did not come up; the message says where it tells why. */
    static final class NotStarted extends IOException {
        private static final long serialVersionUID = 1L;

        private NotStarted(DataFolder folder, Throwable cause) {
            super(
                    "The database in " + folder.databaseFiles() + " did not start. What it says is in "
                            + folder.databaseLog() + ".",
                    cause);
        }
    }

    private static EmbeddedPostgres start(DataFolder folder, String password) throws NotStarted {
        try {
            Files.deleteIfExists(folder.databaseLog());
            ProcessBuilder.Redirect log =
                    ProcessBuilder.Redirect.appendTo(folder.databaseLog().toFile());
            return settings(folder.databaseFiles())
                    .setOutputRedirector(log)
                    .setErrorRedirector(log)
                    .setConnectConfig("password", password)
                    .start();
        } catch (IOException | IllegalStateException e) {
            throw new NotStarted(folder, e);
        }
    }

    private static EmbeddedPostgres.Builder settings(Path files) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(files)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("work_mem", "32MB")
                .setServerConfig("maintenance_work_mem", "256MB")
                .setServerConfig("max_wal_size", "2GB")
                .setServerConfig("random_page_cost", "1.1")
                // so that a back end notices within a second that the server it worked for was killed
                .setServerConfig("client_connection_check_interval", "1s")
                .setServerConfig("max_connections", "60")
                .setServerConfig("log_checkpoints", "off")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C");
    }

    /** How to reach a database that another process has started from this folder. */
    static Map<String, Object> connectionTo(Path data, int port) throws IOException {
        String password = Files.readString(data.resolve(DataFolder.PASSWORD));
        return CommandLine.connection("jdbc:postgresql://127.0.0.1:" + port + "/postgres", USER, password);
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres";
    }

    String user() {
        return USER;
    }

    String password() {
        return password;
    }

    int port() {
        return postgres.getPort();
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            LOG.warn("The database did not stop cleanly; it recovers at the next start", e);
        }
    }

    private static void protect(EmbeddedPostgres postgres, Path files, Path passwordFile, String password)
            throws IOException, SQLException {
        Files.writeString(files.resolve("pg_hba.conf"), HBA);
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("alter user " + USER + " password '" + password + "'");
            statement.execute("select pg_reload_conf()");
        }
        Path draft = passwordFile.resolveSibling(passwordFile.getFileName() + ".new");
        Files.deleteIfExists(draft);
        if (Files.getFileStore(passwordFile.getParent()).supportsFileAttributeView("posix")) {
            Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(draft, password);
        Files.move(draft, passwordFile, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String newPassword() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    /** Ends a PostgreSQL whose Spanne was killed: the folder's lock is ours, so nobody works with it any more. */
    private static void endOrphan(Path files) throws IOException {
        Path pidFile = files.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        List<String> lines = Files.readAllLines(pidFile, StandardCharsets.UTF_8);
        ProcessHandle orphan = lines.isEmpty()
                ? null
                : ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).orElse(null);
        if (orphan != null && orphan.info().command().orElse("").contains("postgres")) {
            LOG.info("Ending the database that a killed start has left running (process {})", orphan.pid());
            orphan.destroy();
            awaitEnd(orphan);
        }
        // left behind by a crash, or its number was given to another process since: either way it guards nothing
        Files.deleteIfExists(pidFile);
    }

    private static void awaitEnd(ProcessHandle process) {
        try {
            process.onExit().get(10, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Waiting for process " + process.pid() + " failed", e);
        }
    }
}
