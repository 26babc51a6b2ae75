package org.spanne.cli.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class CustomersCommandTests {

    private static final String BG = "r=.243,alpha=4.414,a=.793,b=2.426";

    private static final String[] SIX_CUSTOMERS = {
        "customer_id,date,value",
        "1,2015-01-01,1",
        "1,2015-02-06,2",
        "2,2015-01-01,2",
        "3,2015-01-01,3",
        "3,2015-01-02,1",
        "3,2015-01-05,5",
        "4,2015-01-16,6",
        "4,2015-02-02,3",
        "4,2015-02-05,3",
        "5,2015-01-16,3",
        "5,2015-01-17,1",
        "5,2015-01-18,8",
        "6,2015-02-02,5"
    };

    @TempDir
    private Path folder = Path.of("");

    @Test
    void sumsUpTransactionsAsPublished() {
        Path out = folder.resolve("out.csv");
        CommandRun run = CommandRun.of(
                "--transactions",
                CommandRun.file(folder, SIX_CUSTOMERS),
                "--value",
                "value",
                "--period",
                "day",
                "--until",
                "2015-02-07",
                "--parameters",
                BG,
                "--out",
                out);
        Map<String, List<String>> rows = CommandRun.rows(out);

        assertThat(run.exitCode()).isZero();
        assertThat(rows.getOrDefault("customer_id", List.of()))
                .containsExactly(
                        "customer_id",
                        "frequency",
                        "recency",
                        "age",
                        "monetary",
                        "p_alive",
                        "expected_purchases",
                        "expected_spend",
                        "lifetime_value");
        assertThat(rows.getOrDefault("1", List.of()).subList(1, 5)).containsExactly("1", "36.0", "37.0", "2.0");
        assertThat(rows.getOrDefault("2", List.of()).subList(1, 5)).containsExactly("0", "0.0", "37.0", "0.0");
        assertThat(rows.getOrDefault("3", List.of()).subList(1, 5)).containsExactly("2", "4.0", "37.0", "3.0");
        assertThat(rows.getOrDefault("4", List.of()).subList(1, 5)).containsExactly("2", "20.0", "22.0", "3.0");
        assertThat(rows.getOrDefault("5", List.of()).subList(1, 5)).containsExactly("2", "2.0", "22.0", "4.5");
        assertThat(rows.getOrDefault("6", List.of()).subList(1, 5)).containsExactly("0", "0.0", "5.0", "0.0");
    }

    @Test
    void evaluatesTheFirstCdnowCustomerAsPublished() {
        Path summary = CommandRun.file(
                folder, "customer_id,frequency,recency,age,monetary", "1,2,30.43,38.86,22.35", "2,1,1.71,38.86,11.77");
        Path out = folder.resolve("out.csv");
        CommandRun run = CommandRun.of(
                "--summary",
                summary,
                "--model",
                "bgnbd",
                "--parameters",
                BG + ",p=6.25,q=3.74,v=15.44",
                "--horizon",
                39,
                "--annual-discount",
                .15,
                "--out",
                out);
        List<String> first = CommandRun.rows(out).getOrDefault("1", List.of());

        assertThat(run.exitCode()).isZero();
        assertThat(Double.parseDouble(first.get(5))).isCloseTo(.7265785701, withinPercentage(1e-6));
        assertThat(Double.parseDouble(first.get(6))).isCloseTo(1.226028175, withinPercentage(1e-6));
        assertThat(Double.parseDouble(first.get(7))).isCloseTo(24.66371391, withinPercentage(1e-6));

        CommandRun.of("--summary", summary, "--parameters", BG + ",p=6.25,q=3.74,v=15.44", "--out", out);
        assertThat(Double.parseDouble(
                        CommandRun.rows(out).getOrDefault("1", List.of()).get(8)))
                .isCloseTo(36.0563, withinPercentage(2e-4));
    }

    @Test
    void leavesStandardOutputToTheJson() {
        CommandRun run = CommandRun.of(
                "--transactions",
                CommandRun.file(folder, SIX_CUSTOMERS),
                "--value",
                "value",
                "--period",
                "day",
                "--json");
        JsonNode json = run.json();

        assertThat(run.exitCode()).isZero();
        assertThat(json.propertyNames())
                .contains(
                        "customers",
                        "period",
                        "model",
                        "parameters",
                        "standard_errors",
                        "log_likelihood",
                        "spend",
                        "flags");
        assertThat(json.path("customers").asInt()).isEqualTo(6);
        assertThat(json.path("period").asString()).isEqualTo("day");
        assertThat(json.path("flags").toString()).contains("few_repeat_customers");
        assertThat(run.err()).contains("Fewer than 200 customers bought again");
    }

    @Test
    void saysTheSameToPeople() {
        CommandRun run = CommandRun.of(
                "--transactions", CommandRun.file(folder, SIX_CUSTOMERS), "--period", "day", "--model", "mbgnbd");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("6 customers, 4 of them bought again", "mbgnbd, log-likelihood", "alpha");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|", "  "})
    void findsOutHowCellsAreDivided(String divider) {
        String[] lines = new String[SIX_CUSTOMERS.length];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = SIX_CUSTOMERS[i].replace(",", divider);
        }
        assertThat(logLikelihood(CommandRun.file(folder, lines)))
                .isEqualTo(logLikelihood(CommandRun.file(folder, SIX_CUSTOMERS)));
    }

    @Test
    void readsWhatSpreadsheetsWrite() {
        Path german = CommandRun.bytes(
                folder,
                "\uFEFFKunde;Datum;Betrag\r\n\"Müller; Söhne\";01.01.2015;1.200,50\r\nA;01.01.2015;3,5\r\nA;15.02.2015;4,0\r\n"
                        .getBytes(StandardCharsets.UTF_8));
        Path out = folder.resolve("out.csv");
        CommandRun run = CommandRun.of(
                "--transactions",
                german,
                "--id",
                "kunde",
                "--date",
                "Datum",
                "--value",
                "Betrag",
                "--parameters",
                BG,
                "--out",
                out);

        assertThat(run.exitCode()).isZero();
        assertThat(CommandRun.rows(out).keySet()).contains("Müller; Söhne", "A");
        assertThat(CommandRun.rows(out).getOrDefault("A", List.of()).get(4)).isEqualTo("4.0");
    }

    @Test
    void readsColumnsByNumberWhereThereIsNoHeader() {
        Path bare = CommandRun.file(folder, "00004 0001 19970101  2   29.33", "00004 0001 19970118  2   29.73");
        Path out = folder.resolve("out.csv");
        CommandRun run = CommandRun.of(
                "--transactions",
                bare,
                "--id",
                1,
                "--date",
                3,
                "--value",
                5,
                "--until",
                "1997-09-30",
                "--parameters",
                BG,
                "--out",
                out);

        assertThat(run.exitCode()).isZero();
        assertThat(CommandRun.rows(out).getOrDefault("00004", List.of()).subList(1, 5))
                .containsExactly("1", "%s".formatted(17 / 7.0), "%s".formatted(272 / 7.0), "29.73");
    }

    @Test
    void saysInWordsWhoIsMostValuableWhateverTheLanguageOfTheSystem() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            CommandRun run = CommandRun.of(
                    "--transactions",
                    CommandRun.file(folder, SIX_CUSTOMERS),
                    "--value",
                    "value",
                    "--period",
                    "day",
                    "--horizon",
                    30,
                    "--parameters",
                    BG + ",p=6.25,q=3.74,v=15.44");

            assertThat(run.out())
                    .contains("6 customers, 4 of them bought again; times in days")
                    .contains("r          0.243000")
                    .contains("most valuable within 30 days")
                    .contains("p 6.250000, q 3.740000, v 15.440000");
            assertThat(run.out().lines().skip(10))
                    .hasSize(6)
                    .first()
                    .isEqualTo("  6                      1.0000      0.621        21.75");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void mergesCallOffsOnRequest() {
        Path out = folder.resolve("out.csv");
        CommandRun.of(
                "--transactions",
                CommandRun.file(folder, SIX_CUSTOMERS),
                "--period",
                "day",
                "--merge-within",
                4,
                "--parameters",
                BG,
                "--out",
                out);

        assertThat(CommandRun.rows(out).getOrDefault("3", List.of()).get(1)).isEqualTo("0");
        assertThat(CommandRun.rows(out).getOrDefault("4", List.of()).get(1)).isEqualTo("1");
    }

    @Test
    void countsSitesForTheCustomerAtTheTop() {
        Path parents = CommandRun.file(
                folder,
                "customer_id;name;parent_id",
                "group;The group;",
                "3;Third;holding",
                "4;Fourth;3",
                "holding;;group");
        Path out = folder.resolve("out.csv");
        CommandRun run = CommandRun.of(
                "--transactions",
                CommandRun.file(folder, SIX_CUSTOMERS),
                "--parents",
                parents,
                "--period",
                "day",
                "--until",
                "2015-02-07",
                "--parameters",
                BG,
                "--out",
                out);

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(CommandRun.rows(out).keySet()).containsExactlyInAnyOrder("customer_id", "1", "2", "5", "6", "group");
        assertThat(CommandRun.rows(out).getOrDefault("group", List.of()).subList(1, 4))
                .containsExactly("5", "35.0", "37.0");
    }

    @Test
    void comparesWithWhatFollowed() {
        CommandRun run = CommandRun.of(
                "--transactions",
                CommandRun.file(folder, SIX_CUSTOMERS),
                "--period",
                "day",
                "--until",
                "2015-02-04",
                "--holdout-from",
                "2015-02-02",
                "--parameters",
                BG,
                "--json");
        JsonNode holdout = run.json().path("holdout");

        assertThat(run.json().path("customers").asInt()).isEqualTo(5);
        assertThat(run.json().path("known_until").asString()).isEqualTo("2015-02-01");
        assertThat(holdout.path("purchases").asInt()).isEqualTo(1);
        assertThat(holdout.path("length").asDouble()).isEqualTo(3);
        assertThat(holdout.path("bgnbd").path("rmse").asDouble()).isPositive();
        assertThat(holdout.path("naive").path("purchases").asDouble())
                .isCloseTo(3 * (2 / 31.0 + 2 / 16.0), within(1e-12));
        assertThat(run.json().path("tracking").size()).isEqualTo(34);
    }

    @Test
    void tellsCustomersUnderContractFromOthers() {
        var lines = new ArrayList<>(List.of("customer_id,date,value"));
        for (int month = 1; month <= 12; month++) {
            lines.add("rent,2015-%02d-01,100".formatted(month));
            lines.add("lapsed,2014-%02d-01,100".formatted(month));
            lines.add("lost,2014-%02d-15,100".formatted(month));
        }
        for (int customer = 0; customer < 30; customer++) {
            lines.add("c%d,2014-03-%02d,20".formatted(customer, 1 + customer % 28));
            lines.add("c%d,2014-%02d-20,35".formatted(customer, 4 + customer % 9));
        }
        Path out = folder.resolve("out.csv");
        CommandRun run = CommandRun.of(
                "--transactions",
                CommandRun.file(folder, lines.toArray(String[]::new)),
                "--value",
                "value",
                "--period",
                "month",
                "--until",
                "2015-12-15",
                "--json",
                "--out",
                out);
        Map<String, List<String>> rows = CommandRun.rows(out);

        assertThat(run.json().path("contractual").path("customers").asInt()).isEqualTo(3);
        assertThat(run.json().path("flags").toString()).contains("contractual_customers");
        assertThat(rows.getOrDefault("lost", List.of()).subList(5, 9)).containsExactly("0.0", "0.0", "100.0", "0.0");
        assertThat(rows.getOrDefault("rent", List.of()).get(5)).isEqualTo("1.0");
        assertThat(Double.parseDouble(rows.getOrDefault("rent", List.of()).get(6)))
                .isBetween(5.0, 12.0);
    }

    private double logLikelihood(Path file) {
        CommandRun run = CommandRun.of(
                "--transactions", file, "--value", "value", "--period", "day", "--parameters", BG, "--json");
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run.json().path("log_likelihood").asDouble();
    }
}
