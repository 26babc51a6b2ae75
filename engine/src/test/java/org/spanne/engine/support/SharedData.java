package org.spanne.engine.support;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Data that others published, in ../shared/data beside the project; tests that need it are skipped without. */
public final class SharedData {

    private SharedData() {}

    /** The lines of a file there; skips the test where it is missing. */
    public static List<String> lines(String file) {
        Path path = root().resolve("../shared/data").resolve(file).normalize();
        assumeTrue(
                Files.exists(path),
                () -> "Skipped: " + path + " is not there; it holds published data to check against");
        try {
            return Files.readAllLines(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException("The tests do not run inside the project: no mvnw above "
                        + Path.of("").toAbsolutePath());
            }
        }
        return folder;
    }
}
