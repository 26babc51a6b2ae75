package org.spanne.cli;

import org.spanne.cli.customers.CustomersCommand;
import org.spanne.cli.worktime.CalendarCommand;
import org.spanne.cli.worktime.TimeCommand;
import picocli.CommandLine.Command;

/** The analyses of single questions; each is a subcommand of its own. */
@Command(
        name = "analyse",
        mixinStandardHelpOptions = true,
        description = "Answers one question from files; results go to standard output, progress to standard error.",
        synopsisSubcommandLabel = "QUESTION",
        subcommands = {CustomersCommand.class, TimeCommand.class, CalendarCommand.class})
final class AnalyseCommand {}
