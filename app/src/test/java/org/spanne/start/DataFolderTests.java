package org.spanne.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spanne.start.DataFolder.Running;

class DataFolderTests {

    @TempDir
    private Path data;

    @Test
    void oneOwnerAtATime() throws IOException {
        try (DataFolder owner = DataFolder.take(data).orElseThrow()) {
            assertThat(DataFolder.take(data)).isEmpty();
            assertThat(owner.databaseFiles()).isEqualTo(data.resolve("postgres"));
        }
        DataFolder.take(data).orElseThrow().close();
    }

    @Test
    void theOwnerSaysHowToReachIt() throws IOException {
        try (DataFolder owner = DataFolder.take(data).orElseThrow()) {
            assertThat(DataFolder.owner(data)).isNull();
            owner.say(new Running(4711, 5432, 0));
            owner.say(new Running(4711, 5432, 8080));
            assertThat(DataFolder.owner(data)).isEqualTo(new Running(4711, 5432, 8080));
        }
        assertThat(DataFolder.owner(data)).isNull();
    }

    @Test
    void whatAKilledOwnerLeftBehindIsNotBelieved() throws IOException {
        Files.writeString(data.resolve("spanne.lock"), "");
        Files.writeString(data.resolve("running.properties"), "pid=1\ndatabasePort=2\nport=3\n");
        try (DataFolder owner = DataFolder.take(data).orElseThrow()) {
            assertThat(DataFolder.owner(data)).isNull();
            assertThat(owner.passwordFile()).doesNotExist();
        }
    }

    @Test
    void aFolderIsMadeWithThoseAboveIt() throws IOException {
        Path deep = data.resolve("a/b/c");
        DataFolder.take(deep).orElseThrow().close();
        assertThat(deep).isDirectory();
    }
}
