package org.spanne.exchange.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.spanne.exchange.FolderTable;
import org.spanne.exchange.issue.IssueCode;
import org.spanne.exchange.source.Delivery;
import org.spanne.exchange.source.RawRow;
import org.spanne.exchange.source.RawRows;
import org.spanne.exchange.source.RawTable;

/**
 * Two million rows with five issues each: ten million issues. They are checked in a Java of their own with 64 MB of heap,
 * in which neither the rows nor the issues would fit.
 */
class ManyIssuesTests {

    private static final int ROWS = 2_000_000;
    private static final int ISSUES_A_ROW = 5;

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void tenMillionIssuesAreCountedInLittleMemory() throws IOException, InterruptedException {
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Run.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(java.waitFor()).describedAs(said).isZero();
        assertThat(said).contains("kept 500", "rejected " + ROWS, "found " + (long) ROWS * ISSUES_A_ROW);
    }

    /** The check in a Java of its own. */
    static final class Run {

        private Run() {}

        public static void main(String[] arguments) {
            long[] rejected = new long[1];
            CheckReport report = FolderCheck.of(new Delivery(List.of(new Broken()), List.of()))
                    .run(new CheckedRows() {
                        @Override
                        public void accept(FolderTable table, CheckedRow row) {
                            throw new IllegalStateException("accepted " + row);
                        }

                        @Override
                        public void reject(FolderTable table, RejectedRow row) {
                            rejected[0]++;
                        }
                    });
            System.out.printf(
                    "kept %d, rejected %d, found %d%n",
                    report.issues().stream().filter(issue -> issue.line() > 0).count(),
                    rejected[0],
                    report.counts().entrySet().stream()
                            .filter(entry -> entry.getKey() != IssueCode.FILE_MISSING)
                            .mapToLong(Map.Entry::getValue)
                            .sum());
        }
    }

    /** Activities of which nothing is right. */
    private static final class Broken implements RawTable {

        @Override
        public String table() {
            return "activities";
        }

        @Override
        public String place() {
            return "activities.csv";
        }

        @Override
        public RawRows open() {
            return new BrokenRowsStream();
        }
    }

    private static final class BrokenRowsStream implements RawRows {

        private long line = 1;

        @Override
        public List<String> header() {
            return List.of("activity_id", "person_id", "kind", "started_at", "ended_at", "attendee_count");
        }

        @Override
        public @Nullable RawRow next() {
            line++;
            return line > ROWS + 1
                    ? null
                    : new RawRow(line, List.of("T" + line, "P", "nonsense", "2026-02-30", "46083", "-1"));
        }

        @Override
        public void close() {
            // there is nothing to close
        }
    }
}
