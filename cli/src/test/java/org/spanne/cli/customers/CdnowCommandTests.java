package org.spanne.cli.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The CDNOW files as they were published; skipped where ../shared/data is missing. */
class CdnowCommandTests {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void sumsUpAndFitsTheSampleAsPublished() {
        Path out = folder.resolve("out.csv");
        CommandRun run = CommandRun.of(
                "--transactions",
                cdnow("CDNOW_sample.txt"),
                "--id",
                1,
                "--date",
                3,
                "--value",
                5,
                "--until",
                "1997-09-30",
                "--model",
                "bgnbd",
                "--json",
                "--out",
                out);
        JsonNode json = run.json();

        assertThat(json.path("customers").asInt()).isEqualTo(2357);
        assertThat(json.path("parameters").path("r").asDouble()).isCloseTo(.243, withinPercentage(.3));
        assertThat(json.path("parameters").path("alpha").asDouble()).isCloseTo(4.414, withinPercentage(.3));
        assertThat(json.path("parameters").path("a").asDouble()).isCloseTo(.793, withinPercentage(.3));
        assertThat(json.path("parameters").path("b").asDouble()).isCloseTo(2.426, withinPercentage(.3));
        assertThat(json.path("log_likelihood").asDouble()).isCloseTo(-9582.4, within(1.0));
        Map<String, List<String>> rows = CommandRun.rows(out);
        rows.remove("customer_id");
        assertThat(sum(rows, 1)).isEqualTo(2457);
        assertThat(sum(rows, 2)).isCloseTo(16135.52, withinPercentage(.01));
        assertThat(sum(rows, 3)).isCloseTo(77111.21, withinPercentage(.01));
    }

    @Test
    void fitsThePublishedSummary() {
        CommandRun run = CommandRun.of(
                "--summary", cdnow("cdnow_customers_summary_with_transactions.csv"), "--model", "bgnbd", "--json");
        JsonNode json = run.json();

        assertThat(json.path("log_likelihood").asDouble()).isCloseTo(-9582.4255606, within(1e-4));
        assertThat(json.path("parameters").path("r").asDouble()).isCloseTo(.2425929, withinPercentage(.1));
        assertThat(json.path("standard_errors").path("r").asDouble()).isBetween(.005, .03);
        assertThat(json.path("spend").path("q").asDouble()).isCloseTo(3.74458838, withinPercentage(.1));
        assertThat(json.path("spend").path("log_likelihood").asDouble()).isCloseTo(-4055.92324, within(1e-4));
        assertThat(json.path("flags").size()).isZero();
    }

    @Test
    void expectsTheYearAfterBetterThanTheNaiveRule() {
        CommandRun run = CommandRun.of(
                "--transactions",
                cdnow("CDNOW_master.txt"),
                "--value",
                "dollar_value",
                "--holdout-from",
                "1997-10-01",
                "--json");
        JsonNode holdout = run.json().path("holdout");
        double best =
                holdout.path(run.json().path("model").asString()).path("rmse").asDouble();

        assertThat(run.json().path("customers").asInt()).isEqualTo(23_570);
        assertThat(best)
                .isPositive()
                .isLessThan(holdout.path("naive").path("rmse").asDouble());
        for (String model : List.of("bgnbd", "mbgnbd", "paretonbd")) {
            assertThat(best)
                    .isLessThanOrEqualTo(holdout.path(model).path("rmse").asDouble());
        }
        assertThat(run.json().path("flags").toString()).contains("duplicate_rows", "zero_amounts");
    }

    private static double sum(Map<String, List<String>> rows, int column) {
        return rows.values().stream()
                .mapToDouble(cells -> Double.parseDouble(cells.get(column)))
                .sum();
    }

    private static Path cdnow(String file) {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.exists(root.resolve("mvnw")) && root.getParent() != null) {
            root = root.getParent();
        }
        Path path = root.resolve("../shared/data/cdnow").resolve(file).normalize();
        assumeTrue(
                Files.exists(path),
                () -> "Skipped: " + path + " is not there; it holds published data to check against");
        return path;
    }
}
