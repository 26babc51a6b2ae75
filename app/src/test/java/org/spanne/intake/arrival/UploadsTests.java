package org.spanne.intake.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.util.unit.DataSize;
import org.springframework.web.multipart.MultipartFile;

class UploadsTests {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    private Path temp;

    private Uploads uploads;

    @BeforeEach
    void oneKilobyteIsTheMost() {
        uploads = new Uploads(new IntakeSettings(temp, List.of(), DataSize.ofKilobytes(1), Duration.ofDays(14)));
    }

    @Test
    void filesOfOneUploadStandSideBySide() {
        Arrival.Ready ready = received(file("orders.csv", 3), file("P1.ics", 3));
        assertThat(ready.title()).isEqualTo("orders.csv + 1");
        assertThat(ready.inputs().getFirst().resolve("orders.csv")).hasSize(3);
        assertThat(ready.inputs().getFirst().resolve("calendars/P1.ics")).hasSize(3);
    }

    @Test
    void aWholeFolderIsReadAsThatFolder() {
        Arrival.Ready ready = received(file("company/orders.csv", 3), file("company/calendars/P1.ics", 3));
        assertThat(ready.title()).isEqualTo("company");
        assertThat(ready.inputs().getFirst()).endsWith(Path.of("company")).isDirectoryContaining("glob:**.csv");
    }

    @Test
    void aSingleFileIsReadAsThatFile() {
        assertThat(received(file("company.zip", 3)).inputs().getFirst()).isRegularFile();
    }

    @Test
    void whatIsTooLargeEmptyOrTwiceIsRefusedAndNothingIsKept() throws IOException {
        assertThat(uploads.receive(List.of(file("a.csv", 600), file("b.csv", 600))))
                .isEqualTo(Arrival.Refused.because("intake.refused.too-large", "0 MB"));
        assertThat(uploads.receive(List.of(file("a.csv", 0))))
                .isEqualTo(Arrival.Refused.because("intake.refused.nothing"));
        assertThat(uploads.receive(List.of(file("a.csv", 1), file("a.csv", 1))))
                .isEqualTo(Arrival.Refused.because("intake.refused.twice", "a.csv"));
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void discardingTakesTheWholeUploadAndNothingOfOthers() throws IOException {
        Path others = Files.createDirectories(temp.resolveSibling(temp.getFileName() + "-others"));
        Arrival.Ready ready = received(file("company/orders.csv", 3));
        uploads.discard(ready.inputs());
        uploads.discard(List.of(others, temp));
        assertThat(temp).isEmptyDirectory();
        assertThat(others).isDirectory();
        Files.delete(others);
    }

    @Test
    void anUploadIsStaleWhenNobodyTouchedItForTwoWeeks() throws IOException {
        Path old = Files.createDirectory(temp.resolve("old"));
        Path young = Files.createDirectory(temp.resolve("young"));
        Files.setLastModifiedTime(old, FileTime.from(NOW.minus(Duration.ofDays(15))));
        Files.setLastModifiedTime(young, FileTime.from(NOW.minus(Duration.ofDays(13))));
        assertThat(uploads.stale(NOW)).containsExactly(old);
    }

    private Arrival.Ready received(MultipartFile... files) {
        return (Arrival.Ready) uploads.receive(List.of(files));
    }

    private static MultipartFile file(String name, int size) {
        return new MockMultipartFile("files", name, null, new byte[size]);
    }
}
