package org.spanne.exchange.profile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.spanne.exchange.Limits;
import org.spanne.exchange.profile.definition.Profile;
import org.spanne.exchange.profile.mapping.MappedFolder;
import org.spanne.exchange.profile.matching.ColumnMatcher;
import org.spanne.exchange.profile.matching.TableMatch;
import org.spanne.exchange.profile.reading.ProfileReader;
import org.spanne.exchange.profile.reading.ProfileReading;

/** The way into source profiles: those that ship, those in files, and applying one to an export. */
public final class Profiles {

    private static final List<String> BUILT_IN = List.of("adventureworks", "crm-export", "sap-orders");

    private Profiles() {}

    /** The profiles that ship, by name. */
    public static List<Profile> builtIn() {
        return BUILT_IN.stream().map(Profiles::shipped).toList();
    }

    /** The shipped profile of that name. */
    public static Optional<Profile> named(String name) {
        return BUILT_IN.contains(name) ? Optional.of(shipped(name)) : Optional.empty();
    }

    /** Reads and checks the text of a profile. */
    public static ProfileReading read(String yaml) {
        return ProfileReader.read(yaml);
    }

    /**
     * Reads and checks a profile in a file.
     *
     * @throws IOException where the file is not there or is not UTF-8
     */
    public static ProfileReading load(Path file) throws IOException {
        return read(Files.readString(file));
    }

    /**
     * Applies a profile to an export. Nothing is read but the heads of files until a table is opened, and no input makes it
     * throw: what cannot be mapped stands in the folder's issues.
     *
     * @param inputs folders (with what is below them), zips, workbooks or single files
     */
    public static MappedFolder apply(Profile profile, List<Path> inputs) {
        return MappedFolder.of(profile, inputs, Limits.USUAL);
    }

    /**
     * Suggests which tables a file of an export holds and which columns its header stands for, the most probable table first.
     * What a person makes of it becomes a profile by {@link Profile#ofMatches} and a file by {@link Profile#toYaml}.
     *
     * @param fileName the file's name or path; empty where there is none
     * @param header its column names
     */
    public static List<TableMatch> suggest(String fileName, List<String> header) {
        return new ColumnMatcher().tables(fileName, header);
    }

    private static Profile shipped(String name) {
        return switch (read(text(name + ".yaml"))) {
            case ProfileReading.Sound(Profile profile) -> profile;
            case ProfileReading.Refused refused ->
                throw new IllegalStateException("The shipped profile " + name + " is not sound: " + refused.issues());
        };
    }

    private static String text(String resource) {
        try (InputStream stream = Profiles.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("The resource " + resource + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException("The resource " + resource + " cannot be read", unreadable);
        }
    }
}
