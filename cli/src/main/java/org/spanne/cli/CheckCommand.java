package org.spanne.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spanne.cli.progress.ProgressLine;
import org.spanne.exchange.check.CheckReport;
import org.spanne.exchange.check.CheckedRows;
import org.spanne.exchange.check.FolderCheck;
import org.spanne.exchange.source.Delivery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code spanne check FOLDER}: reads a company folder and says what is wrong with it. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Checks a company folder and says what is wrong with it. Nothing is stored.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:nothing keeps a row out",
            "1:rows or files are kept out",
            "2:nothing can be read, or wrong usage"
        })
final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "FOLDER",
            arity = "1..*",
            description = "a folder, .zip, .xlsx, .csv or .csv.gz; with a profile also several")
    private List<Path> inputs = List.of();

    @Option(
            names = "--profile",
            paramLabel = "NAME|FILE",
            description = "read another system's export through a profile that ships, or through one in a file")
    private @Nullable String profile;

    @Option(names = "--language", paramLabel = "LANGUAGE", description = "en or de; otherwise the system's")
    private @Nullable Language language;

    @Option(names = "--json", description = "write the report as JSON, alone on standard output")
    private boolean json;

    @Option(
            names = "--rejected",
            paramLabel = "DIR",
            description = "write the rejected rows there as a folder to repair")
    private @Nullable Path rejected;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Input input = Input.open(spec.commandLine(), inputs, profile);
        CheckReport report = check(input);
        if (json) {
            out.println(new ReportJson(locale()).write(report));
        } else {
            new ReportText(out, locale()).write(report);
        }
        out.flush();
        return exitCode(input.delivery(), report);
    }

    private CheckReport check(Input input) throws IOException {
        ProgressLine progress = new ProgressLine(spec.commandLine().getErr());
        FolderCheck check = FolderCheck.of(input.delivery()).telling(progress);
        CheckReport report = rejected == null ? check.run(CheckedRows.NOWHERE) : keepingRejected(check, rejected);
        progress.clear();
        return report.with(input.notes().get());
    }

    private CheckReport keepingRejected(FolderCheck check, Path folder) throws IOException {
        if (!empty(folder)) {
            throw new ParameterException(
                    spec.commandLine(),
                    folder + " is not empty. Maybe it holds the rows of an earlier check: name another folder.");
        }
        try (RejectedFolder rows = new RejectedFolder(folder, locale())) {
            return check.run(rows);
        }
    }

    private static boolean empty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private static int exitCode(Delivery delivery, CheckReport report) {
        if (delivery.tables().isEmpty()) {
            return 2;
        }
        return report.hasErrors() ? 1 : 0;
    }

    private Locale locale() {
        Language chosen = language;
        return chosen == null ? Locale.getDefault() : chosen.locale();
    }

    /** The languages that issues are told in. */
    enum Language {
        EN(Locale.ENGLISH),
        DE(Locale.GERMAN);

        private final Locale locale;

        Language(Locale locale) {
            this.locale = locale;
        }

        Locale locale() {
            return locale;
        }
    }
}
