package org.spanne.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.spanne.exchange.check.CheckReport;
import org.spanne.exchange.check.FileReport;
import org.spanne.exchange.check.Sums;
import org.spanne.exchange.issue.Issue;
import org.spanne.exchange.issue.IssueCode;
import org.spanne.exchange.issue.Severity;

/** A check's report for a person at a terminal. */
final class ReportText {

    /** How many issues of one code are printed; the report keeps more. */
    private static final int SHOWN = 5;

    private final PrintWriter out;
    private final Locale locale;
    private final ResourceBundle words;

    ReportText(PrintWriter out, Locale locale) {
        this.out = out;
        this.locale = locale;
        words = ResourceBundle.getBundle(
                "org.spanne.cli.report",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    void write(CheckReport report) {
        writeFiles(report);
        writeSums(report.sums());
        writeIssues(report);
        out.println();
        out.println(verdict(report));
    }

    private void writeFiles(CheckReport report) {
        if (report.files().isEmpty()) {
            return;
        }
        int width = report.files().stream()
                .mapToInt(file -> file.place().length())
                .max()
                .orElse(0);
        String row = "%-" + width + "s %12s %12s %12s %12s%n";
        out.printf(
                locale,
                row,
                words.getString("file"),
                words.getString("read"),
                words.getString("accepted"),
                words.getString("rejected"),
                words.getString("repeated"));
        for (FileReport file : report.files()) {
            out.printf(
                    locale,
                    row,
                    file.place(),
                    number(file.read()),
                    number(file.accepted()),
                    number(file.rejected()),
                    number(file.repeated()));
        }
        if (report.calendars() > 0) {
            out.printf(locale, "%s: %s%n", words.getString("calendars"), number(report.calendars()));
        }
    }

    private void writeSums(Sums sums) {
        if (sums.ordersByStatus().isEmpty() && sums.activityMinutes() == 0) {
            return;
        }
        out.println();
        for (Sums.Revenue year : sums.revenue()) {
            out.printf(
                    locale,
                    "%s %d: %,.2f %s (%s)%n",
                    words.getString("revenue"),
                    year.year(),
                    year.amount(),
                    year.currency(),
                    number(year.orders()));
        }
        sums.ordersByStatus()
                .forEach((status, orders) -> out.printf(
                        "%s %s: %s%n",
                        words.getString("orders"),
                        status.isEmpty() ? words.getString("withoutStatus") : status,
                        number(orders)));
        if (sums.activityMinutes() > 0) {
            out.printf("%s: %s%n", words.getString("activityMinutes"), number(sums.activityMinutes()));
        }
    }

    private void writeIssues(CheckReport report) {
        Map<IssueCode, Integer> shown = new TreeMap<>();
        for (Severity severity : Severity.values()) {
            List<Issue> issues = report.issues().stream()
                    .filter(issue -> issue.severity() == severity)
                    .filter(issue -> shown.merge(issue.code(), 1, Integer::sum) <= SHOWN)
                    .toList();
            if (!issues.isEmpty()) {
                out.println();
                out.println(words.getString(severity.name().toLowerCase(Locale.ROOT)) + " ("
                        + number(report.count(severity)) + ")");
                issues.forEach(issue -> out.println("  " + place(issue) + ": " + told(issue, locale)));
                writeMore(report, severity);
            }
        }
    }

    private void writeMore(CheckReport report, Severity severity) {
        report.counts().forEach((code, count) -> {
            if (code.severity() == severity && count > SHOWN) {
                out.printf(
                        "  … %s: %s %s%n",
                        code.name().toLowerCase(Locale.ROOT), number(count), words.getString("inAll"));
            }
        });
    }

    private static String place(Issue issue) {
        String line = issue.line() == 0 ? "" : ":" + issue.line();
        return issue.place() + line;
    }

    /** The sentence, with the column before it where it does not name it itself. */
    static String told(Issue issue, Locale locale) {
        String sentence = issue.sentence(locale);
        String column = issue.column();
        return column == null || column.isEmpty() || sentence.contains(column) ? sentence : column + ": " + sentence;
    }

    private String verdict(CheckReport report) {
        if (report.files().isEmpty()) {
            return words.getString("verdictNothing");
        }
        String key = report.hasErrors()
                ? "verdictErrors"
                : report.count(Severity.WARNING) > 0 ? "verdictWarnings" : "verdictFine";
        return words.getString(key);
    }

    private String number(long number) {
        return String.format(locale, "%,d", number);
    }
}
