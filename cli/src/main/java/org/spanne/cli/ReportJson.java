package org.spanne.cli;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.spanne.exchange.check.CheckReport;
import org.spanne.exchange.check.FileReport;
import org.spanne.exchange.check.Sums;
import org.spanne.exchange.issue.Issue;
import org.spanne.exchange.issue.Severity;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A check's report as JSON, for programs. */
final class ReportJson {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Locale locale;

    ReportJson(Locale locale) {
        this.locale = locale;
    }

    String write(CheckReport report) {
        Map<String, Long> counts = new TreeMap<>();
        report.counts().forEach((code, count) -> counts.put(lower(code), count));
        Map<String, Long> severities = new LinkedHashMap<>();
        for (Severity severity : Severity.values()) {
            severities.put(lower(severity), report.count(severity));
        }
        return JSON.writeValueAsString(new Report(
                report.files().stream().map(File::of).toList(),
                severities,
                counts,
                report.issues().stream().map(issue -> Told.of(issue, locale)).toList(),
                report.sums().revenue().stream().map(Revenue::of).toList(),
                report.sums().ordersByStatus(),
                report.sums().activityMinutes(),
                report.calendars(),
                report.fingerprint()));
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private record Report(
            List<File> files,
            Map<String, Long> severities,
            Map<String, Long> counts,
            List<Told> issues,
            List<Revenue> revenue,
            Map<String, Long> ordersByStatus,
            long activityMinutes,
            int calendars,
            String fingerprint) {}

    private record File(
            String table,
            String place,
            String encoding,
            String delimiter,
            boolean decimalComma,
            long read,
            long accepted,
            long rejected,
            long repeated,
            List<String> furtherColumns) {

        static File of(FileReport file) {
            return new File(
                    file.table().tableName(),
                    file.place(),
                    file.dialect().encoding().name(),
                    String.valueOf(file.dialect().delimiter()),
                    file.dialect().decimalComma(),
                    file.read(),
                    file.accepted(),
                    file.rejected(),
                    file.repeated(),
                    file.further());
        }
    }

    private record Told(
            String code,
            String severity,
            String place,
            long line,
            @Nullable String column,
            @Nullable String value,
            String sentence) {

        static Told of(Issue issue, Locale locale) {
            return new Told(
                    lower(issue.code()),
                    lower(issue.severity()),
                    issue.place(),
                    issue.line(),
                    issue.column(),
                    issue.value(),
                    issue.sentence(locale));
        }
    }

    private record Revenue(int year, String currency, BigDecimal amount, long orders) {

        static Revenue of(Sums.Revenue sum) {
            return new Revenue(sum.year(), sum.currency(), sum.amount(), sum.orders());
        }
    }
}
