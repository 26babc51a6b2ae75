package org.spanne.exchange.profile.mapping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.spanne.exchange.Limits;
import org.spanne.exchange.profile.definition.Profile;
import org.spanne.exchange.profile.reading.ProfileReader;
import org.spanne.exchange.profile.reading.ProfileReading;
import org.spanne.exchange.source.RawRow;
import org.spanne.exchange.source.RawRows;
import org.spanne.exchange.source.RawTable;

/** A small export in a folder, and a profile over it. */
final class Export {

    private static final long LOOKUP_BYTES = 64L << 20;

    private final Path folder;

    Export(Path folder) {
        this.folder = folder;
    }

    Export with(String file, String... lines) {
        return with(file, StandardCharsets.UTF_8, String.join("\n", lines) + "\n");
    }

    Export with(String file, Charset encoding, String content) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.write(path, content.getBytes(encoding));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    MappedFolder through(String yaml) {
        return through(yaml, LOOKUP_BYTES);
    }

    MappedFolder through(String yaml, long lookupBytes) {
        return MappedFolder.of(profile(yaml), List.of(folder), Limits.USUAL, lookupBytes);
    }

    static Profile profile(String yaml) {
        return switch (ProfileReader.read("name: test\ntitle: Test\n" + yaml)) {
            case ProfileReading.Sound(Profile profile) -> profile;
            case ProfileReading.Refused refused ->
                throw new AssertionError(refused.issues().toString());
        };
    }

    static RawTable table(MappedFolder folder, String name) {
        return folder.tables().stream()
                .filter(table -> table.table().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No table " + name + ": " + folder.issues()));
    }

    /** Every row as its cells joined by a bar. */
    static List<String> rows(MappedFolder folder, String name) {
        List<String> all = new ArrayList<>();
        for (RawRow row : rawRows(folder, name)) {
            all.add(String.join("|", row.cells()));
        }
        return all;
    }

    static List<RawRow> rawRows(MappedFolder folder, String name) {
        List<RawRow> all = new ArrayList<>();
        try (RawRows rows = table(folder, name).open()) {
            for (RawRow row = rows.next(); row != null; row = rows.next()) {
                all.add(row);
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
