package org.spanne.cli.worktime;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.spanne.cli.worktime.folder.Days;
import org.spanne.engine.timeuse.calendar.CalendarEvents;
import org.spanne.engine.timeuse.calendar.CalendarEvents.Expansion;
import org.spanne.engine.timeuse.calendar.CalendarIssue;
import org.spanne.engine.timeuse.calendar.CalendarLimits;
import org.spanne.exchange.calendar.ExportedCalendar;
import org.spanne.exchange.issue.Issue;
import org.spanne.exchange.issue.IssueCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.core.JsonGenerator;

/** {@code spanne analyse calendar --ics FILE…}: every time the events of iCalendar files take place in a period. */
@Command(
        name = "calendar",
        mixinStandardHelpOptions = true,
        description = "Lists every time the events of iCalendar files take place, recurring ones included.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:listed", "2:a file cannot be read, or wrong usage"})
public final class CalendarCommand implements Callable<Integer> {

    private static final int REFUSED = 2;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--ics",
            required = true,
            arity = "1..*",
            paramLabel = "FILE",
            description = "iCalendar files, or .json exports of Microsoft Graph or Google Calendar")
    private List<Path> files = List.of();

    @Mixin
    private PeriodOptions period = new PeriodOptions();

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            converter = Forms.Zone.class,
            description = "where days and times without a zone are, such as Europe/Berlin; default: the zone the first"
                    + " file names, else UTC")
    private @Nullable ZoneId zone;

    @Option(names = "--json", description = "a JSON array instead of lines of text")
    private boolean asJson;

    @Override
    public Integer call() {
        Days days = period.days(spec.commandLine());
        PrintWriter err = spec.commandLine().getErr();
        List<CalendarEvents> calendars = new ArrayList<>();
        for (Path file : files) {
            CalendarEvents events = read(file, err);
            if (events == null) {
                return REFUSED;
            }
            calendars.add(events);
        }
        CalendarEvents all = calendars.stream().reduce(CalendarEvents::plus).orElseThrow();
        ZoneId place = Objects.requireNonNullElseGet(zone, () -> all.zone().orElse(ZoneOffset.UTC));
        Expansion expansion = all.expand(
                days.from().atStartOfDay(place).toInstant(),
                days.to().atStartOfDay(place).toInstant(),
                place);
        expansion.issues().forEach(issue -> tell("calendar", issue, err));
        List<OccurrenceLine> lines = expansion.occurrences().stream()
                .map(occurrence -> OccurrenceLine.of(occurrence, place))
                .toList();
        write(lines);
        return 0;
    }

    private static @Nullable CalendarEvents read(Path file, PrintWriter err) {
        boolean isExported = file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
        List<Issue> faults = new ArrayList<>();
        try (InputStream bytes = Files.newInputStream(file);
                InputStream stream = isExported ? new ExportedCalendar(bytes, file.toString(), faults::add) : bytes) {
            CalendarEvents events = CalendarEvents.read(stream, CalendarLimits.USUAL);
            faults.forEach(issue -> tell(issue, err));
            events.issues().forEach(issue -> tell(isExported ? file + ", as iCalendar" : file.toString(), issue, err));
            return isCalendar(events, faults) ? events : null;
        } catch (IOException e) {
            err.println(file + " cannot be read. Maybe the path is wrong, or the file is not yours to read.");
            return null;
        }
    }

    private static boolean isCalendar(CalendarEvents events, List<Issue> faults) {
        boolean isDamaged = faults.stream()
                .anyMatch(issue -> issue.code() == IssueCode.CALENDAR_UNKNOWN
                        || (issue.code() == IssueCode.CALENDAR_DAMAGED && events.size() == 0));
        return !isDamaged
                && events.issues().stream().noneMatch(issue -> issue.code() == CalendarIssue.Code.NOT_A_CALENDAR);
    }

    private static void tell(Issue issue, PrintWriter err) {
        String line = issue.line() > 0 ? ", line " + issue.line() : "";
        err.println(issue.place() + line + ": " + issue.sentence(Locale.ENGLISH) + " (" + issue.code() + ")");
    }

    private static void tell(String place, CalendarIssue issue, PrintWriter err) {
        err.println(place + ", line " + issue.line() + ": " + issue.message() + " (" + issue.code() + ")");
    }

    private void write(List<OccurrenceLine> lines) {
        PrintWriter out = spec.commandLine().getOut();
        if (asJson) {
            try (JsonGenerator json = Json.to(out)) {
                json.writePOJO(lines);
            }
            out.println();
        } else {
            lines.forEach(line -> out.println(line.start() + "  " + line.end() + "  " + line.uid()));
        }
        out.flush();
    }
}
