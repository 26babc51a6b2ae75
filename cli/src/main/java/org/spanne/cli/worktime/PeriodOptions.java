package org.spanne.cli.worktime;

import java.time.LocalDate;
import org.spanne.cli.worktime.folder.Days;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that name a half-open stretch of days. */
final class PeriodOptions {

    @Option(
            names = "--from",
            required = true,
            paramLabel = "DATE",
            converter = Forms.Day.class,
            description = "the first day, such as 2026-03-02")
    private LocalDate from = LocalDate.EPOCH;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "DATE",
            converter = Forms.Day.class,
            description = "the day after the last")
    private LocalDate to = LocalDate.EPOCH;

    /** The days; wrong usage where they end before they begin. */
    Days days(CommandLine commandLine) {
        if (!from.isBefore(to)) {
            throw new ParameterException(
                    commandLine,
                    "--from " + from + " is not before --to " + to + ". Maybe --to has to be the day after the last.");
        }
        return new Days(from, to);
    }
}
