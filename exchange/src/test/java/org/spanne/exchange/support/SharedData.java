package org.spanne.exchange.support;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Data that others published, in ../shared/data beside the project; tests that need it are skipped without. */
public final class SharedData {

    private SharedData() {}

    /** A folder or file there; skips the test where it is missing. */
    public static Path path(String below) {
        Path path = root().resolve("../shared/data").resolve(below).normalize();
        assumeTrue(
                Files.exists(path),
                () -> "Skipped: " + path + " is not there; it holds published data to check against");
        return path;
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
