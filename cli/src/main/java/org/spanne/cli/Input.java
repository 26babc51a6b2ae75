package org.spanne.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spanne.exchange.Limits;
import org.spanne.exchange.issue.Issue;
import org.spanne.exchange.profile.Profiles;
import org.spanne.exchange.profile.definition.Profile;
import org.spanne.exchange.profile.definition.ProfileIssue;
import org.spanne.exchange.profile.mapping.MappedFolder;
import org.spanne.exchange.profile.reading.ProfileReading;
import org.spanne.exchange.source.Delivery;
import org.spanne.exchange.source.FolderSource;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * What a command is to read.
 *
 * @param delivery the tables
 * @param notes what mapping them has found, once they were read
 */
record Input(Delivery delivery, Supplier<List<Issue>> notes) {

    /** Opens a company folder, or an export through a profile. */
    static Input open(CommandLine command, List<Path> inputs, @Nullable String profile) throws IOException {
        if (profile != null) {
            MappedFolder folder = Profiles.apply(profile(command, profile), inputs);
            return new Input(folder.delivery(), folder::notes);
        }
        if (inputs.size() > 1) {
            throw new ParameterException(
                    command, "Without --profile there is one company folder, not " + inputs.size() + ".");
        }
        return new Input(FolderSource.open(inputs.getFirst(), Limits.USUAL).delivery(), List::of);
    }

    private static Profile profile(CommandLine command, String name) throws IOException {
        Optional<Profile> shipped = Profiles.named(name);
        if (shipped.isPresent()) {
            return shipped.get();
        }
        Path file = Path.of(name);
        if (!Files.isRegularFile(file)) {
            String names = Profiles.builtIn().stream().map(Profile::name).collect(Collectors.joining(", "));
            throw new ParameterException(
                    command, name + " is neither a file nor a profile that ships. Those that ship: " + names + ".");
        }
        return switch (Profiles.load(file)) {
            case ProfileReading.Sound(Profile sound) -> sound;
            case ProfileReading.Refused(List<ProfileIssue> issues) ->
                throw new ParameterException(
                        command,
                        issues.stream()
                                .map(ProfileIssue::toString)
                                .collect(Collectors.joining(System.lineSeparator())));
        };
    }
}
