package org.spanne.cli;

import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The entry of the command line: {@code spanne check …}, {@code spanne analyse …}. */
@Command(
        name = "spanne",
        mixinStandardHelpOptions = true,
        description = "Checks a company folder and analyses files, without a database.",
        subcommands = {CheckCommand.class, AnalyseCommand.class, SampleCommand.class})
public final class SpanneCli {

    private SpanneCli() {}

    /** Runs a command and ends the JVM with its exit code: 0 fine, 1 errors found, 2 unusable input or usage. */
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new SpanneCli())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((fault, command, _) -> told(fault, command));
    }

    /** A full disk, a folder that may not be written: one sentence, no stack trace. */
    private static int told(Exception fault, CommandLine command) {
        Throwable cause = fault instanceof UncheckedIOException ? fault.getCause() : fault;
        command.getErr().println("spanne: this went wrong: " + cause);
        command.getErr().flush();
        return CommandLine.ExitCode.USAGE;
    }
}
