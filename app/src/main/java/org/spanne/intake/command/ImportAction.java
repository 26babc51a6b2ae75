package org.spanne.intake.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spanne.exchange.profile.definition.Profile;
import org.spanne.exchange.profile.definition.ProfileIssue;
import org.spanne.exchange.profile.reading.ProfileReading;
import org.spanne.intake.book.ImportEntry.Origin;
import org.spanne.intake.book.ImportReport;
import org.spanne.intake.book.Imports;
import org.spanne.intake.book.Reports;
import org.spanne.intake.load.ImportOutcome;
import org.spanne.intake.load.Importer;
import org.spanne.intake.load.KnownProfiles;
import org.spanne.start.Action;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** {@code spanne import}: the same import as by the pages, without confirmation in between. */
@Component
class ImportAction implements Action {

    private static final Logger LOG = LoggerFactory.getLogger(ImportAction.class);
    private static final String BY = "spanne import";
    private static final int DONE = 0;
    private static final int IN_PART = 1;
    private static final int UNUSABLE = 2;

    private final Importer importer;
    private final Imports imports;
    private final Reports reports;
    private final KnownProfiles profiles;
    private final TextReport text;
    private final MessageSource messages;

    ImportAction(
            Importer importer,
            Imports imports,
            Reports reports,
            KnownProfiles profiles,
            TextReport text,
            MessageSource messages) {
        this.importer = importer;
        this.imports = imports;
        this.reports = reports;
        this.profiles = profiles;
        this.text = text;
        this.messages = messages;
    }

    @Override
    public String command() {
        return "import";
    }

    @Override
    public int run(Call call) {
        for (Path input : call.inputs()) {
            if (!Files.isReadable(input)) {
                call.progress().println(say(call, "intake.command.no-input", input));
                return UNUSABLE;
            }
        }
        if (call.profile() == null) {
            return call.inputs().stream()
                    .mapToInt(input -> land(List.of(input), null, call))
                    .max()
                    .orElse(UNUSABLE);
        }
        return profile(call.profile(), call)
                .map(profile -> land(call.inputs(), profile.name(), call))
                .orElse(UNUSABLE);
    }

    /** A profile may be given as a file, which is then kept under its own name, or by name. */
    private Optional<Profile> profile(String wanted, Call call) {
        Path file = Path.of(wanted);
        if (!Files.isRegularFile(file)) {
            Optional<Profile> known = profiles.named(wanted);
            if (known.isEmpty()) {
                String names = profiles.all().stream().map(Profile::name).collect(Collectors.joining(", "));
                call.progress().println(say(call, "intake.command.no-profile", wanted, names));
            }
            return known;
        }
        return switch (profiles.save(textOf(file), BY)) {
            case ProfileReading.Sound(Profile profile) -> Optional.of(profile);
            case ProfileReading.Refused(List<ProfileIssue> issues) -> {
                issues.forEach(call.progress()::println);
                yield Optional.empty();
            }
        };
    }

    private int land(List<Path> inputs, @Nullable String profile, Call call) {
        String title = inputs.stream()
                .map(input -> input.toAbsolutePath().normalize().getFileName().toString())
                .collect(Collectors.joining(" + "));
        List<Path> absolute =
                inputs.stream().map(input -> input.toAbsolutePath().normalize()).toList();
        long id = imports.open(title, Origin.COMMAND, absolute, profile, BY);
        ProgressLine line = new ProgressLine(call.progress(), note -> say(call, note));
        try {
            ImportOutcome outcome = importer.land(id, line);
            line.end();
            return tell(id, title, outcome, call);
        } catch (DataAccessException e) {
            line.end();
            LOG.error("Import {} failed", id, e);
            call.progress().println(say(call, "intake.refused.fault"));
            return IN_PART;
        }
    }

    private int tell(long id, String title, ImportOutcome outcome, Call call) {
        ImportReport report = reports.of(id).orElse(null);
        if (report != null) {
            text.print(title, report, call);
        }
        return switch (outcome) {
            case ImportOutcome.Done() -> report == null || report.rejected() == 0 ? DONE : IN_PART;
            case ImportOutcome.Refused(String key) -> {
                call.progress().println(say(call, key));
                yield UNUSABLE;
            }
        };
    }

    private String say(Call call, String key, Object... arguments) {
        return messages.getMessage(key, arguments, call.language());
    }

    private static String textOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The profile " + file + " cannot be read", e);
        }
    }
}
