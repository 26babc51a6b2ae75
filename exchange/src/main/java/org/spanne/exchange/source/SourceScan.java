package org.spanne.exchange.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.spanne.exchange.Limits;
import org.spanne.exchange.content.Content;
import org.spanne.exchange.content.Contents;
import org.spanne.exchange.content.FileContent;
import org.spanne.exchange.content.GzipContent;
import org.spanne.exchange.content.Sha256;
import org.spanne.exchange.csv.CsvSurvey;
import org.spanne.exchange.issue.Issue;
import org.spanne.exchange.issue.IssueCode;
import org.spanne.exchange.issue.UnreadableTable;
import org.spanne.exchange.sheet.Workbook;

/** One look at all that lies at a path. */
final class SourceScan {

    private final Limits limits;
    private final List<SourceTable> tables = new ArrayList<>();
    private final List<CalendarFile> calendars = new ArrayList<>();
    private final List<MailFile> mail = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();
    private final MessageDigest digest = Sha256.digest();
    private final String fingerprint;

    private SourceScan(Contents contents, Limits limits) {
        this.limits = limits;
        issues.addAll(contents.issues());
        for (Content content : contents.files()) {
            try {
                take(content);
            } catch (UnreadableTable e) {
                issues.add(e.issue());
            } catch (IOException e) {
                issues.add(FileContent.unreadable(content.path(), e));
            }
        }
        fingerprint = Sha256.hex(digest);
    }

    static SourceScan of(Path path, Limits limits) {
        return new SourceScan(contents(path, limits), limits);
    }

    List<SourceTable> tables() {
        return List.copyOf(tables);
    }

    List<CalendarFile> calendars() {
        return List.copyOf(calendars);
    }

    List<MailFile> mail() {
        return List.copyOf(mail);
    }

    List<Issue> issues() {
        return List.copyOf(issues);
    }

    String fingerprint() {
        return fingerprint;
    }

    private static Contents contents(Path path, Limits limits) {
        String name = Contents.name(path);
        String ending = name.toLowerCase(Locale.ROOT);
        if (!Files.exists(path)) {
            return Contents.none(Issue.ofFile(IssueCode.FOLDER_MISSING, path.toString(), Map.of()));
        }
        if (Files.isDirectory(path)) {
            return Contents.ofFolder(path, limits);
        }
        if (ending.endsWith(".zip")) {
            return Contents.ofZip(path, limits);
        }
        boolean known = TableName.tabular(name) || ending.endsWith(".xlsx") || ending.endsWith(".xls");
        return known
                ? new Contents(List.of(new FileContent(path, name)), List.of())
                : Contents.none(Issue.ofFile(IssueCode.KIND_UNKNOWN, name, Map.of()));
    }

    private void take(Content content) throws IOException {
        String name = content.path().toLowerCase(Locale.ROOT);
        if (TableName.tabular(name)) {
            takeCsv(name.endsWith(".gz") ? new GzipContent(content, limits) : content);
        } else if (CalendarFile.isCalendar(name)) {
            fingerprint(content);
            calendars.add(new CalendarFile(content));
        } else if (MailFile.isMail(name)) {
            fingerprint(content);
            mail.add(new MailFile(content));
        } else if (name.endsWith(".xlsx") && content instanceof FileContent file) {
            takeWorkbook(file);
        } else if (name.endsWith(".xls")) {
            issues.add(Issue.ofFile(IssueCode.WORKBOOK_OLD, content.path(), Map.of()));
        }
    }

    private void takeCsv(Content content) throws IOException {
        CsvSurvey survey;
        try (InputStream bytes = content.open()) {
            survey = CsvSurvey.of(bytes);
        }
        fingerprint(content.path(), survey.sha256());
        String notText = survey.notText();
        if (notText != null) {
            issues.add(Issue.ofFile(IssueCode.FILE_NOT_TEXT, content.path(), Map.of("found", notText)));
            return;
        }
        Dialect dialect =
                new Dialect(survey.encoding(), survey.byteOrderMark(), survey.delimiter(), true, survey.decimalComma());
        tables.add(new CsvTable(content, dialect, null, limits));
    }

    private void takeWorkbook(FileContent file) throws IOException {
        fingerprint(file);
        Workbook workbook = Workbook.open(file.file(), file.path(), limits);
        workbook.sheets().forEach(sheet -> tables.add(new SheetTable(workbook, sheet, Dialect.EXCHANGE, null)));
    }

    private void fingerprint(Content content) throws IOException {
        MessageDigest own = Sha256.digest();
        try (InputStream bytes = content.open()) {
            byte[] chunk = new byte[1 << 16];
            for (int count = bytes.read(chunk); count >= 0; count = bytes.read(chunk)) {
                own.update(chunk, 0, count);
            }
        }
        fingerprint(content.path(), Sha256.hex(own));
    }

    private void fingerprint(String path, String sha256) {
        digest.update((path + "\n" + sha256 + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
