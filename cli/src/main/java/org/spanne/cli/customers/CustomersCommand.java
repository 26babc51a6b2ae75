package org.spanne.cli.customers;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.spanne.cli.progress.ProgressLine;
import org.spanne.cli.rows.Ids;
import org.spanne.cli.rows.Refusal;
import org.spanne.cli.rows.TextTable;
import org.spanne.engine.buying.Terms;
import org.spanne.engine.buying.base.BaseFit;
import org.spanne.engine.buying.base.BaseForecast;
import org.spanne.engine.buying.base.BuyerBase;
import org.spanne.engine.buying.history.Pace;
import org.spanne.exchange.check.Progress;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code spanne analyse customers}: who still buys, how much to expect of each customer and what that is worth. */
@Command(
        name = "customers",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Tells from purchase histories who is still a customer, how many purchases to expect and their worth.")
public final class CustomersCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @ArgGroup(multiplicity = "1")
    private Files files = new Files();

    @Option(names = "--id", paramLabel = "COL", defaultValue = "customer_id", description = "column of the customer")
    private String id = "";

    @Option(names = "--date", paramLabel = "COL", defaultValue = "date", description = "column of the date")
    private String date = "";

    @Option(
            names = "--value",
            paramLabel = "COL",
            description = "column of the amount; without it nothing is said of money")
    private @Nullable String value;

    @Option(names = "--period", defaultValue = "week", description = "unit of time: day, week or month")
    private Pace period = Pace.WEEK;

    @Option(
            names = "--until",
            paramLabel = "DATE",
            description = "last day that counts; else that of the latest transaction")
    private @Nullable LocalDate until;

    @Option(
            names = "--holdout-from",
            paramLabel = "DATE",
            description = "learn from before this day, compare with what followed")
    private @Nullable LocalDate holdoutFrom;

    @Option(
            names = "--parents",
            paramLabel = "FILE",
            description = "columns customer_id, parent_id; sites then count for the customer at the top")
    private @Nullable Path parents;

    @Option(
            names = "--merge-within",
            paramLabel = "DAYS",
            defaultValue = "0",
            description = "purchases within so many days of one are call-offs of it")
    private int mergeWithin;

    @Option(
            names = "--model",
            defaultValue = "auto",
            description = "bgnbd, mbgnbd, paretonbd or auto, which takes the best")
    private ModelName model = ModelName.AUTO;

    @Option(
            names = "--parameters",
            paramLabel = "NAME=NUMBER",
            split = ",",
            description = "evaluate with these instead of fitting: r=..,alpha=..,a=..,b=..[,p=..,q=..,v=..]")
    private Map<String, Double> parameters = new LinkedHashMap<>();

    @Option(names = "--horizon", paramLabel = "N", description = "how many periods to look ahead; else a year")
    private @Nullable Integer horizon;

    @Option(
            names = "--annual-discount",
            paramLabel = "RATE",
            defaultValue = "0.15",
            description = "0.15 for 15 %% a year")
    private double annualDiscount;

    @Option(
            names = "--margin",
            paramLabel = "SHARE",
            defaultValue = "1",
            description = "share of an amount that counts as value")
    private double margin;

    @Option(names = "--out", paramLabel = "FILE.csv", description = "write the figures of each customer here")
    private @Nullable Path out;

    @Option(names = "--json", description = "write what was fitted as JSON to standard output")
    private boolean asJson;

    private final Clock clock;

    /** Reads today's date from the system. */
    public CustomersCommand() {
        this(Clock.system(ZoneId.systemDefault()));
    }

    CustomersCommand(Clock clock) {
        this.clock = clock;
    }

    /** Where histories come from. */
    private static final class Files {
        @Option(names = "--transactions", paramLabel = "FILE", description = "one row per transaction")
        private @Nullable Path transactions;

        @Option(
                names = "--summary",
                paramLabel = "FILE",
                description = "one row per customer: [customer_id,] frequency, recency, age [, monetary]")
        private @Nullable Path summary;
    }

    @Override
    public Integer call() {
        PrintWriter err = spec().commandLine().getErr();
        var progress = new ProgressLine(err);
        try {
            Terms terms = terms();
            Study study = study(input(progress), progress);
            progress.clear();
            study.notes().forEach(note -> err.println(note.sentence()));
            publish(study, terms);
            return 0;
        } catch (Refusal refusal) {
            progress.clear();
            err.println(refusal.getMessage());
            return refusal.exitCode();
        }
    }

    private Study study(Input input, Progress progress) {
        progress.at(new Progress.Step("fitting", input.base().size(), 0, 0));
        GivenParameters given = new GivenParameters(parameters);
        if (!given.none()) {
            return Study.evaluated(input, given.model(model), given.spend());
        }
        return switch (BaseFit.of(input.base(), model.families(), input.holdout())) {
            case BaseFit.Refused refused -> throw Refusal.ofData(refused.reason());
            case BaseFit.Fitted fit -> Study.fitted(input, fit);
        };
    }

    private void publish(Study study, Terms terms) {
        PrintWriter standard = spec().commandLine().getOut();
        boolean text = !asJson && out == null;
        if (out != null || text) {
            var forecast = new BaseForecast(study.input().base(), study.model(), terms, margin);
            if (out != null) {
                CustomersCsv.write(out, study, forecast);
            } else {
                CustomersText.write(standard, study, forecast, terms.periods());
            }
        }
        if (asJson) {
            standard.println(CustomersJson.of(study));
        }
        standard.flush();
    }

    private Input input(Progress progress) {
        if (files.transactions != null) {
            return transactions(TextTable.open(files.transactions, progress), progress);
        }
        if (files.summary == null) {
            throw Refusal.ofUse("There is neither --transactions nor --summary.");
        }
        SummaryReader.Summary summary = SummaryReader.read(TextTable.open(files.summary, progress));
        return new Input(summary.ids(), period, BuyerBase.ofFree(summary.histories()), null, List.of());
    }

    private Input transactions(TextTable table, Progress progress) {
        int today = Math.toIntExact(LocalDate.now(clock).toEpochDay());
        int end = until == null ? Integer.MAX_VALUE : Math.toIntExact(until.toEpochDay());
        var ids = new Ids();
        Ledger ledger = LedgerReader.read(table, new LedgerReader.Source(id, date, value), ids, today, end);
        if (parents != null) {
            ledger = ledger.with(ParentsReader.read(TextTable.open(parents, progress), ids));
        }
        boolean separateContracts = parameters.isEmpty();
        return new LedgerInput(period, until, holdoutFrom, mergeWithin, separateContracts).of(ledger);
    }

    private Terms terms() {
        int periods = horizon == null ? period.perYear() : horizon;
        if (periods < 1 || !(annualDiscount >= 0) || !(margin > 0) || mergeWithin < 0) {
            throw Refusal.ofUse(
                    "--horizon must be at least 1, --annual-discount and --merge-within at least 0, --margin above 0; they are %d, %s, %d, %s."
                            .formatted(periods, annualDiscount, mergeWithin, margin));
        }
        return Terms.of(periods, period, annualDiscount);
    }

    private CommandSpec spec() {
        if (spec == null) {
            throw new IllegalStateException("The command line has not been parsed");
        }
        return spec;
    }
}
