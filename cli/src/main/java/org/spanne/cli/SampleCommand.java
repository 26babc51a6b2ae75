package org.spanne.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.spanne.exchange.FolderTable;
import org.spanne.exchange.sample.SampleCompany;
import org.spanne.exchange.sample.SampleOptions;
import org.spanne.exchange.sample.SampleOutcome;
import org.spanne.exchange.sample.SampleProgress;
import org.spanne.exchange.sample.SampleSize;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code spanne sample --out DIR}: writes the invented company as a company folder. */
@Command(
        name = "sample",
        mixinStandardHelpOptions = true,
        description = "Writes an invented company as a company folder, to try things out and to see the format.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:written", "2:not written, or wrong usage"})
final class SampleCommand implements Callable<Integer> {

    private static final int REFUSED = 2;
    private static final long NANOS_BETWEEN = 2_000_000_000L;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "a folder that is empty or not there yet")
    private Path out = Path.of("");

    @Option(
            names = "--size",
            paramLabel = "SIZE",
            defaultValue = "medium",
            description = "small (150 customers), medium (1,200) or large (12,000); default: ${DEFAULT-VALUE}")
    private SampleSize size = SampleSize.MEDIUM;

    @Option(names = "--customers", paramLabel = "N", description = "any number of customers instead of a size")
    private @Nullable Integer customers;

    @Option(names = "--orders", paramLabel = "N", description = "orders in three years; default: 7.5 a customer")
    private @Nullable Integer orders;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "another number gives another company; default: ${DEFAULT-VALUE}")
    private long seed = 1;

    @Option(
            names = "--until",
            paramLabel = "DATE",
            defaultValue = "2025-12-01",
            description = "the day after the last one that is known; default: ${DEFAULT-VALUE}")
    private LocalDate until = LocalDate.EPOCH;

    @Option(names = "--no-calendars", description = "leave out the iCalendar files")
    private boolean withoutCalendars;

    @Option(names = "--dirty", description = "add a handful of rows that a check keeps out")
    private boolean dirty;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        try {
            return switch (SampleCompany.write(options(), out, telling(err))) {
                case SampleOutcome.Written written -> {
                    report(written);
                    yield 0;
                }
                case SampleOutcome.Refused refused -> {
                    err.println(refused.reason());
                    yield REFUSED;
                }
            };
        } catch (IOException e) {
            err.println("The sample company cannot be written to " + out + ": " + e.getMessage());
            return REFUSED;
        }
    }

    private SampleOptions options() {
        try {
            SampleOptions options = SampleOptions.of(customers == null ? size.customers() : customers, until)
                    .withSeed(seed);
            options = orders == null ? options : options.withOrders(orders);
            options = withoutCalendars ? options.withoutCalendars() : options;
            return dirty ? options.withDirtyCorners() : options;
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    /** Says every other second how far it is. */
    private static SampleProgress telling(PrintWriter err) {
        long[] next = {System.nanoTime() + NANOS_BETWEEN};
        return (share, rows) -> {
            if (System.nanoTime() - next[0] > 0) {
                next[0] = System.nanoTime() + NANOS_BETWEEN;
                err.printf(Locale.ROOT, "%3.0f %%  %,d rows%n", 100 * share, rows);
                err.flush();
            }
        };
    }

    private void report(SampleOutcome.Written written) {
        PrintWriter out = spec.commandLine().getOut();
        for (FolderTable table : FolderTable.values()) {
            out.printf(
                    Locale.ROOT,
                    "%12d  %s%n",
                    written.rows().getOrDefault(table, 0L),
                    written.folder().resolve(table.fileName()));
        }
        out.flush();
    }
}
