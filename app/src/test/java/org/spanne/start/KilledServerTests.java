package org.spanne.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server with its own database through everything that can happen to it, in processes of their own. */
class KilledServerTests {

    @TempDir
    private Path folder;

    @Test
    void aKilledServerIsFollowedByOneThatGoesOnWhereItStood() throws Exception {
        Path data = folder.resolve("data");
        ProcessHandle orphan;
        try (ServerProcess killed = slowJobServer(data, false)) {
            killed.awaitSaid("The slow job runs");
            assertThat(killed.statusOf("/login")).isEqualTo(200);
            aSecondStartSaysWhoHasTheFolder(data, killed);
            anotherServerWorksOnTheSameDatabase(data);
            assertThat(killed.statusOf("/login")).isEqualTo(200);
            orphan = postgres(data);
            killed.kill();
        }
        assertThat(orphan.isAlive()).isTrue();
        try (ServerProcess next = slowJobServer(data, true)) {
            next.awaitSaid("The slow job has ended");
            assertThat(orphan.isAlive()).isFalse();
            assertThat(next.statusOf("/login")).isEqualTo(200);
            Awaitility.await().until(() -> jobs(data), jobs -> jobs.equals(List.of("DONE after 2 attempts")));
            ProcessHandle own = postgres(data);
            assertThat(next.stop()).isEqualTo(143);
            Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> !own.isAlive());
        }
        assertThat(data.resolve("running.properties")).doesNotExist();
        assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    private static void aSecondStartSaysWhoHasTheFolder(Path data, ServerProcess owner) throws IOException {
        try (ServerProcess second = ServerProcess.start(List.of("serve", "--data", data.toString(), "--port", "0"))) {
            assertThat(second.exitCode()).isEqualTo(1);
            assertThat(second.said().lines())
                    .singleElement()
                    .isEqualTo("The data folder %s is in use: Spanne runs as process %d and serves http://localhost:%d."
                                    .formatted(data, owner.pid(), owner.port())
                            + " Stop it first, or name another folder with --data.");
        }
    }

    /** As a second node would: by Spring's properties, without a data folder. */
    private void anotherServerWorksOnTheSameDatabase(Path data) throws IOException {
        Map<String, String> environment = Map.of(
                "SPRING_DATASOURCE_URL", url(data),
                "SPRING_DATASOURCE_USERNAME", "postgres",
                "SPRING_DATASOURCE_PASSWORD", Files.readString(data.resolve("database.password")));
        Path none = folder.resolve("none");
        List<String> arguments = List.of("serve", "--data", none.toString(), "--port", "0");
        try (ServerProcess node = ServerProcess.start("org.spanne.Spanne", List.of(), environment, arguments)) {
            assertThat(node.statusOf("/login")).isEqualTo(200);
            assertThat(node.stop()).isEqualTo(143);
        }
        assertThat(none).doesNotExist();
        assertThat(postgres(data).isAlive()).isTrue();
    }

    private ServerProcess slowJobServer(Path data, boolean ends) throws IOException {
        return ServerProcess.start(
                SlowJobServer.class.getName(),
                List.of(alone(SlowJobServer.class)),
                Map.of("SLOW_JOB_ENDS", Boolean.toString(ends)),
                List.of("serve", "--data", data.toString(), "--port", "0"));
    }

    /** A folder that holds a class with those inside it, and nothing else. */
    private Path alone(Class<?> type) throws IOException {
        Path classes = folder.resolve("classes");
        Path own = classes.resolve(type.getPackageName().replace('.', '/'));
        Files.createDirectories(own);
        for (Class<?> each : Stream.concat(Stream.of(type), Stream.of(type.getDeclaredClasses()))
                .toList()) {
            String file = each.getName().substring(each.getPackageName().length() + 1) + ".class";
            try (InputStream in = Objects.requireNonNull(each.getResourceAsStream(file))) {
                Files.write(own.resolve(file), in.readAllBytes());
            }
        }
        return classes;
    }

    private static ProcessHandle postgres(Path data) throws IOException {
        List<String> lines = Files.readAllLines(data.resolve("postgres/postmaster.pid"));
        return ProcessHandle.of(Long.parseLong(lines.getFirst())).orElseThrow();
    }

    private static String url(Path data) throws IOException {
        DataFolder.Running owner = Objects.requireNonNull(DataFolder.owner(data));
        return "jdbc:postgresql://127.0.0.1:" + owner.databasePort() + "/postgres";
    }

    private static List<String> jobs(Path data) throws IOException, SQLException {
        String password = Files.readString(data.resolve("database.password"));
        try (Connection connection = DriverManager.getConnection(url(data), "postgres", password);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select state, attempts from jobs.job")) {
            return rows.next()
                    ? List.of(rows.getString("state") + " after " + rows.getInt("attempts") + " attempts")
                    : List.of();
        }
    }
}
