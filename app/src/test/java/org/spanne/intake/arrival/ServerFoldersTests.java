package org.spanne.intake.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class ServerFoldersTests {

    @TempDir
    private Path temp;

    private Path root;
    private Path outside;

    @BeforeEach
    void oneFolderIsOpenedAndAnotherIsNot() throws IOException {
        root = Files.createDirectories(temp.resolve("exports"));
        outside = Files.createDirectories(temp.resolve("secret"));
        Files.createDirectories(root.resolve("2026"));
    }

    @Test
    void aFolderBelowTheRootIsFound() throws IOException {
        assertThat(opened(root).find(root.resolve("2026").toString()))
                .isEqualTo(new Arrival.Ready(
                        root.resolve("2026").toRealPath().toString(),
                        List.of(root.resolve("2026").toRealPath())));
    }

    @Test
    void aFolderOutsideIsAnsweredLikeOneThatDoesNotExist() {
        String missing = root.resolve("missing").toString();
        assertThat(opened(root).find(outside.toString()))
                .isEqualTo(Arrival.Refused.because("intake.refused.no-folder", outside.toString(), root.toString()));
        assertThat(opened(root).find(missing))
                .isEqualTo(Arrival.Refused.because("intake.refused.no-folder", missing, root.toString()));
    }

    @Test
    void stepsUpwardsAndLinksDoNotLeadOut() throws IOException {
        Files.createSymbolicLink(root.resolve("link"), outside);
        assertThat(opened(root).find(root + "/../secret")).isInstanceOf(Arrival.Refused.class);
        assertThat(opened(root).find(root.resolve("link").toString())).isInstanceOf(Arrival.Refused.class);
        assertThat(opened(root).find("\0")).isInstanceOf(Arrival.Refused.class);
    }

    @Test
    void aRootsNameIsNoRootOfWhatBeginsLikeIt() throws IOException {
        Files.createDirectories(temp.resolve("exports-secret"));
        assertThat(opened(root).find(temp.resolve("exports-secret").toString())).isInstanceOf(Arrival.Refused.class);
    }

    @Test
    void withoutRootsItIsSwitchedOff() {
        assertThat(opened().find(root.toString())).isEqualTo(Arrival.Refused.because("intake.refused.no-roots"));
    }

    private ServerFolders opened(Path... roots) {
        return new ServerFolders(new IntakeSettings(
                temp.resolve("uploads"), List.of(roots), DataSize.ofMegabytes(1), Duration.ofDays(14)));
    }
}
