package org.spanne.exchange.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spanne.exchange.sample.support.WrittenFolder.UNTIL;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spanne.exchange.FolderTable;
import org.spanne.exchange.Limits;
import org.spanne.exchange.check.CheckReport;
import org.spanne.exchange.check.CheckedRow;
import org.spanne.exchange.check.CheckedRows;
import org.spanne.exchange.check.FolderCheck;
import org.spanne.exchange.check.RejectedRow;
import org.spanne.exchange.issue.Issue;
import org.spanne.exchange.issue.IssueCode;
import org.spanne.exchange.issue.Severity;
import org.spanne.exchange.sample.support.WrittenFolder;
import org.spanne.exchange.source.FolderSource;

/** What the check of company folders says about the sample. */
class SampleCheckTests {

    private static final SampleOptions OPTIONS = SampleOptions.of(400, UNTIL).withSeed(8);

    private final List<RejectedRow> rejected = new ArrayList<>();

    private CheckReport check(Path folder) {
        return FolderCheck.of(FolderSource.open(folder, Limits.USUAL).delivery())
                .run(new CheckedRows() {
                    @Override
                    public void accept(FolderTable table, CheckedRow row) {}

                    @Override
                    public void reject(FolderTable table, RejectedRow row) {
                        rejected.add(row);
                    }
                });
    }

    @Test
    void findsNoErrorAndNoWarning(@TempDir Path temp) {
        WrittenFolder folder = WrittenFolder.of(OPTIONS, temp.resolve("sample"));
        CheckReport report = check(folder.path());
        assertThat(report.issues())
                .filteredOn(issue -> issue.code().severity() != Severity.NOTE)
                .isEmpty();
        assertThat(report.hasErrors()).isFalse();
        assertThat(report.counts()).containsEntry(IssueCode.ROW_REPEATED, 1L);
        assertThat(rejected).isEmpty();
        long accepted =
                report.files().stream().mapToLong(file -> file.accepted()).sum();
        assertThat(accepted).isEqualTo(folder.outcome().totalRows() - 1);
        assertThat(report.calendars()).isGreaterThan(30);
    }

    @Test
    void keepsOutExactlyTheDirtyCorners(@TempDir Path temp) throws IOException {
        check(WrittenFolder.of(OPTIONS.withDirtyCorners(), temp.resolve("sample"))
                .path());
        assertThat(rejected.stream().map(row -> String.join(",", row.cells()).replace("\"", "")))
                .containsExactlyInAnyOrderElementsOf(dirtyRows());
        assertThat(rejected)
                .flatExtracting(RejectedRow::issues)
                .extracting(Issue::code)
                .contains(
                        IssueCode.ID_DUPLICATE,
                        IssueCode.COUNTRY_UNKNOWN,
                        IssueCode.NUMBER_NEGATIVE,
                        IssueCode.FORMULA,
                        IssueCode.REFERENCE_UNKNOWN,
                        IssueCode.DATE_IMPOSSIBLE,
                        IssueCode.CURRENCY_UNKNOWN,
                        IssueCode.REFERENCE_REJECTED,
                        IssueCode.END_BEFORE_START);
    }

    private static List<String> dirtyRows() throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                        .ofNamedCsvRecord(SampleCheckTests.class.getResourceAsStream("dirty_corners.csv"));
                Stream<NamedCsvRecord> rows = reader.stream()) {
            return rows.map(row -> row.getField("row").replace("\"", "")).toList();
        }
    }
}
