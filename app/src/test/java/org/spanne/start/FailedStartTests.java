package org.spanne.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start that fails says why in one sentence, with the way out, and leaves nothing running. */
class FailedStartTests {

    @TempDir
    private Path folder;

    @Test
    void aPortInUseIsNamedAndTheDatabaseStopped() throws IOException {
        Path data = folder.resolve("data");
        try (ServerSocket taken = new ServerSocket(0)) {
            String port = Integer.toString(taken.getLocalPort());
            assertThat(failed(Map.of(), "serve", "--data", data.toString(), "--port", port))
                    .isEqualTo("Port " + port + " is in use. Stop what listens there, or choose another with --port.");
        }
        assertThat(data.resolve("postgres/PG_VERSION")).exists();
        assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    void aFileIsNoDataFolder() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThat(failed(Map.of(), "serve", "--data", file.toString()))
                .isEqualTo(file + " is a file and no data folder. Choose another with --data.");
        assertThat(failed(Map.of(), "serve", "--data", file.resolve("below").toString()))
                .startsWith("The data folder cannot be used: " + file.resolve("below"))
                .endsWith("Choose another with --data.");
    }

    @Test
    void aDatabaseOfAnotherVersionPointsToItsOwnWords() throws IOException {
        Path data = folder.resolve("data");
        Files.createDirectories(data.resolve("postgres"));
        Files.writeString(data.resolve("postgres/PG_VERSION"), "9.6\n");
        Files.writeString(data.resolve("postgres/postgresql.conf"), "");
        Files.writeString(data.resolve("database.password"), "secret");
        assertThat(failed(Map.of(), "serve", "--data", data.toString()))
                .isEqualTo("The database in %s did not start. What it says is in %s."
                        .formatted(data.resolve("postgres"), data.resolve("database.log")));
        assertThat(data.resolve("database.log")).exists();
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsToldByItsProperties() throws IOException {
        Map<String, String> nowhere = Map.of(
                "SPRING_DATASOURCE_URL", "jdbc:postgresql://localhost:1/spanne",
                "SPRING_DATASOURCE_HIKARI_CONNECTIONTIMEOUT", "1000");
        assertThat(failed(nowhere, "serve", "--port", "0"))
                .startsWith("The database does not let Spanne in: Connection to localhost:1 refused.")
                .endsWith("Maybe look at SPRING_DATASOURCE_URL, _USERNAME and _PASSWORD?");
    }

    private static String failed(Map<String, String> environment, String... arguments) throws IOException {
        try (ServerProcess process =
                ServerProcess.start("org.spanne.Spanne", List.of(), environment, List.of(arguments))) {
            assertThat(process.exitCode()).as(process.said()).isEqualTo(1);
            assertThat(process.said().lines()).as(process.said()).hasSize(1);
            return process.said().strip();
        }
    }
}
