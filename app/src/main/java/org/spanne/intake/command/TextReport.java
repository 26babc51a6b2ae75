package org.spanne.intake.command;

import java.io.PrintStream;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.spanne.exchange.check.Sums;
import org.spanne.exchange.issue.IssueCode;
import org.spanne.exchange.issue.Severity;
import org.spanne.intake.FileLanding;
import org.spanne.intake.Landed;
import org.spanne.intake.book.FilesOutcome;
import org.spanne.intake.book.ImportReport;
import org.spanne.intake.book.TableOutcome;
import org.spanne.start.Action.Call;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** An import's report as plain text: rows per table, sums, issues by kind. */
@Component
class TextReport {

    private static final List<String> COLUMNS =
            List.of("table", "rows", "inserted", "updated", "unchanged", "rejected", "quarantined");

    private final MessageSource messages;

    TextReport(MessageSource messages) {
        this.messages = messages;
    }

    void print(String title, ImportReport report, Call call) {
        PrintStream out = call.out();
        Locale language = call.language();
        out.println(title);
        List<List<String>> lines = new ArrayList<>();
        lines.add(COLUMNS.stream()
                .map(column -> say("intake." + column, language))
                .toList());
        report.tables().forEach(table -> lines.add(line(table, language)));
        report.files().forEach(kind -> lines.add(line(kind, language)));
        table(lines, out);
        for (Sums.Revenue year : report.sums().revenue()) {
            out.println(say("intake.sums.amount", language) + " " + year.year() + ": "
                    + amount(year, language) + " " + year.currency() + " (" + number(year.orders(), language) + " "
                    + say("intake.sums.orders", language) + ")");
        }
        for (Severity severity : Severity.values()) {
            issues(severity, report, out, language);
        }
    }

    private List<String> line(TableOutcome outcome, Locale language) {
        Landed landed = outcome.landed();
        List<String> cells = new ArrayList<>();
        cells.add(outcome.file().table().tableName());
        cells.add(number(outcome.file().read(), language));
        cells.add(landed == null ? "-" : number(landed.inserted(), language));
        cells.add(landed == null ? "-" : number(landed.updated(), language));
        cells.add(landed == null ? "-" : number(landed.unchanged(), language));
        cells.add(number(outcome.file().rejected(), language));
        cells.add(number(outcome.kept(), language));
        return cells;
    }

    private List<String> line(FilesOutcome kind, Locale language) {
        FileLanding.Landed landed = kind.landed();
        return List.of(
                kind.kind() + "/",
                number(landed.inserted() + landed.updated() + landed.unchanged(), language),
                number(landed.inserted(), language),
                number(landed.updated(), language),
                number(landed.unchanged(), language),
                "-",
                "-");
    }

    private void issues(Severity severity, ImportReport report, PrintStream out, Locale language) {
        for (IssueCode code : report.counts().keySet()) {
            if (code.severity() == severity) {
                out.println(say("intake.severity." + severity, language) + " " + code.name() + ": "
                        + number(report.counts().getOrDefault(code, 0L), language));
            }
        }
    }

    private static void table(List<List<String>> lines, PrintStream out) {
        int[] widths = new int[COLUMNS.size()];
        for (List<String> line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], line.get(i).length());
            }
        }
        for (List<String> line : lines) {
            StringBuilder text = new StringBuilder("  ");
            for (int i = 0; i < widths.length; i++) {
                text.append(("%" + (i == 0 ? "-" : "") + widths[i] + "s  ").formatted(line.get(i)));
            }
            out.println(text.toString().stripTrailing());
        }
    }

    private static String amount(Sums.Revenue year, Locale language) {
        return NumberFormat.getNumberInstance(language).format(year.amount().setScale(2, RoundingMode.HALF_UP));
    }

    private static String number(long value, Locale language) {
        return NumberFormat.getIntegerInstance(language).format(value);
    }

    private String say(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }
}
