package org.spanne.cli.worktime;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.spanne.cli.progress.ProgressLine;
import org.spanne.cli.worktime.folder.Days;
import org.spanne.cli.worktime.folder.FolderPeople;
import org.spanne.cli.worktime.folder.FolderReading;
import org.spanne.engine.disclosure.DisclosureRules;
import org.spanne.engine.disclosure.SafetyRule.Threshold;
import org.spanne.engine.timeuse.CountingRules;
import org.spanne.engine.timeuse.Use;
import org.spanne.engine.timeuse.classification.ClassificationRules;
import org.spanne.engine.timeuse.classification.MixedRule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code spanne analyse time FOLDER}: what the working time of an own company folder's people went to. */
@Command(
        name = "time",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Counts what working time went to, from activities, calendars and mail of a company folder.",
        footer = {
            "",
            "As text: groups, or the person asked for. As JSON: every person and day, for whoever keeps the folder.",
            "Figures of groups are of at least so many people as the threshold says, and decided week by week.",
            "A person's day begins where most of its entries lie, on the half hour nearest to nine, unless --begin says so.",
            "lower is the share if nothing unexplained went to customers, upper the share if all of it did."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:counted", "2:nothing to count, or wrong usage"})
public final class TimeCommand implements Callable<Integer> {

    private static final int REFUSED = 2;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FOLDER", description = "folder, .zip or .xlsx")
    private Path folder = Path.of("");

    @Option(names = "--person", paramLabel = "ID", description = "only this person")
    private @Nullable String person;

    @Mixin
    private PeriodOptions period = new PeriodOptions();

    @Option(names = "--groups", description = "only figures of groups, in the whole weeks of the period")
    private boolean groups;

    @Option(
            names = "--threshold",
            paramLabel = "N",
            defaultValue = "" + Threshold.LEAST,
            description = "the least number of people in a group's figure, ${DEFAULT-VALUE} or more")
    private int threshold = Threshold.LEAST;

    @Option(
            names = "--after-hours",
            split = ",",
            paramLabel = "CATEGORY",
            description = "also count these outside working time, in part and whole: ${COMPLETION-CANDIDATES}")
    private List<Use> afterHours = List.of();

    @Option(
            names = "--begin",
            paramLabel = "HH:MM",
            converter = Forms.TimeOfDay.class,
            description = "when everybody's day begins")
    private @Nullable LocalTime begin;

    @Option(
            names = "--mixed",
            paramLabel = "RULE",
            defaultValue = "IN_FULL",
            description = "how meetings of customers and other outsiders count: ${COMPLETION-CANDIDATES}; default"
                    + " ${DEFAULT-VALUE}")
    private MixedRule mixed = MixedRule.IN_FULL;

    @Option(names = "--entries", description = "with --person and --json: also what became of every entry, and why")
    private boolean withEntries;

    @Option(names = "--json", description = "as JSON, alone on standard output")
    private boolean asJson;

    @Override
    public Integer call() {
        if (withEntries && (person == null || !asJson)) {
            throw new ParameterException(spec.commandLine(), "--entries needs --person and --json.");
        }
        boolean ofGroups = groups || (person == null && !asJson);
        Days days = ofGroups ? wholeWeeks() : period.days(spec.commandLine());
        PrintWriter err = spec.commandLine().getErr();
        ProgressLine progress = new ProgressLine(err);
        FolderPeople people =
                FolderReading.read(folder, ClassificationRules.standard().with(mixed), err::println, progress);
        progress.clear();
        if (person != null && !people.knows(person)) {
            throw new ParameterException(
                    spec.commandLine(), "--person " + person + " is not in people.csv. Maybe it is a name, not an id.");
        }
        if (people.people().isEmpty()) {
            err.println(
                    people.knowsNobody()
                            ? "There are no people in " + folder + ". Maybe people.csv is missing."
                            : "Nothing in " + folder + " tells where anybody's time went. Maybe activities.csv is"
                                    + " missing.");
            return REFUSED;
        }
        CountingRules rules = CountingRules.standard().countingAfterHours(afterHours.toArray(Use[]::new));
        Count count = new Count(people, person, days, rules, begin);
        PrintWriter out = spec.commandLine().getOut();
        if (ofGroups) {
            new GroupsReport(count, DisclosureRules.standard(threshold)).write(out, asJson);
        } else {
            new PeopleReport(count, withEntries).write(out, asJson);
        }
        out.flush();
        return 0;
    }

    private Days wholeWeeks() {
        if (person != null) {
            throw new ParameterException(
                    spec.commandLine(), "--person and --groups exclude each other. Maybe leave one of them out.");
        }
        if (threshold < Threshold.LEAST) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--threshold " + threshold + " is less than " + Threshold.LEAST
                            + ", below which a group would give single people away. Maybe leave it out.");
        }
        Days asked = period.days(spec.commandLine());
        Days weeks = asked.wholeWeeks();
        if (weeks.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "From " + asked.from() + " to " + asked.to() + " there is no whole week, and groups are told by"
                            + " weeks. Maybe --from has to be a Monday and --to the Monday after, or name a --person.");
        }
        if (!weeks.equals(asked)) {
            spec.commandLine()
                    .getErr()
                    .println("Groups are told by whole weeks: from " + weeks.from() + " to " + weeks.to() + ".");
        }
        return weeks;
    }
}
