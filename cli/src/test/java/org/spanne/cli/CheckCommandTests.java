package org.spanne.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTests {

    @TempDir
    private Path dir;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void writeASoundFolder() throws IOException {
        write("units.csv", "unit_id,name\nU1,House\n");
        write("people.csv", "person_id,name,unit_id\nP1,Anna,U1\n");
        write("customers.csv", "customer_id,name\nC1,Good\n");
        write(
                "orders.csv",
                "order_id,customer_id,ordered_at,status,currency,revenue\nA1,C1,2026-03-02T00:00Z,open,EUR,1234.50\n");
    }

    @Test
    void aSoundFolderIsFine() {
        assertThat(run("check", folder(), "--language", "en")).isZero();
        assertThat(out.toString())
                .contains("orders.csv", "Revenue 2026: 1,234.50 EUR (1)", "Orders open: 1", "Nothing is wrong.");
    }

    @Test
    void anErrorIsToldWithPlaceAndRemedyInEitherLanguage() throws IOException {
        write("orders.csv", "order_id,customer_id,ordered_at\nA1,C9,2026-03-02T00:00Z\n");

        assertThat(run("check", folder(), "--language", "en")).isEqualTo(1);
        assertThat(out.toString())
                .contains("orders.csv:2: customer_id: C9 is not in customers.csv. Add it there, or correct it here.");
        assertThat(run("check", folder(), "--language", "de")).isEqualTo(1);
        assertThat(out.toString()).contains("orders.csv:2: customer_id: C9 steht nicht in customers.csv.");
    }

    @Test
    void warningsAloneAreFine() throws IOException {
        write("targets.csv", "measure,value,colour\nshare,0.6,red\n");

        assertThat(run("check", folder(), "--language", "en")).isZero();
        assertThat(out.toString())
                .contains("targets.csv:1: The format has no column colour here", "All rows can be taken in.");
    }

    @Test
    void whatCannotBeReadOrIsNoUsageEndsWithTwo() {
        assertThat(run("check", dir.resolve("nowhere").toString(), "--language", "en"))
                .isEqualTo(2);
        assertThat(out.toString()).contains("There is nothing at this path.", "Nothing could be read.");
        assertThat(run("check")).isEqualTo(2);
        assertThat(run("check", folder(), "--language", "fr")).isEqualTo(2);
        assertThat(run("chek")).isEqualTo(2);
        assertThat(err.toString())
                .contains("Missing required parameter", "Usage:")
                .doesNotContain("\tat ");
    }

    @Test
    void jsonStandsAloneOnStandardOutput() throws IOException {
        write(
                "orders.csv",
                "order_id,customer_id,ordered_at,revenue\nA1,C9,2026-03-02T00:00Z,1\nA2,C1,2026-03-02T00:00Z,0.10\n");

        assertThat(run("check", folder(), "--json", "--language", "en")).isEqualTo(1);
        JsonNode report = JsonMapper.shared().readTree(out.toString());
        assertThat(report.at("/counts/reference_unknown").asInt()).isEqualTo(1);
        assertThat(report.at("/severities/error").asInt()).isEqualTo(1);
        assertThat(report.at("/issues/0/sentence").asString()).startsWith("C9 is not in customers.csv.");
        assertThat(report.at("/issues/0/line").asInt()).isEqualTo(2);
        assertThat(report.at("/revenue/0/amount").decimalValue()).isEqualByComparingTo("0.10");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void rejectedRowsCanBeRepairedAndHandedInWithTheRest() throws IOException {
        write(
                "orders.csv",
                "order_id;customer_id;ordered_at;revenue\nA1;C9;2026-03-02T00:00Z;1.234,56\nA2;C1;2026-03-02T00:00Z;2,5\n");
        Path repair = dir.resolve("repair");

        assertThat(run("check", folder(), "--rejected", repair.toString(), "--language", "en"))
                .isEqualTo(1);
        assertThat(repair.resolve("orders.csv"))
                .hasContent("order_id;customer_id;ordered_at;revenue\nA1;C9;2026-03-02T00:00Z;1.234,56");
        assertThat(Files.readString(repair.resolve("reasons.txt")))
                .contains("orders.csv:2 (orders.csv:2) customer_id: C9 is not in customers.csv.");

        assertThat(run("check", folder(), "--rejected", repair.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("repair is not empty");

        Files.writeString(
                dir.resolve("company/orders.csv"),
                Files.readString(repair.resolve("orders.csv")).replace("C9", "C1"));
        assertThat(run("check", folder(), "--language", "en")).isZero();
    }

    @Test
    void onlyTheFirstFewOfManyAreTold() throws IOException {
        write("customers.csv", "customer_id,name\nC1,Good\n" + ",x\n".repeat(1_200));

        assertThat(run("check", folder(), "--language", "en")).isEqualTo(1);
        assertThat(out.toString())
                .contains("customers.csv:7:", "… cell_missing: 1,200 in all")
                .doesNotContain("customers.csv:8:");
    }

    @Test
    void readsAnotherSystemsExportThroughAProfileInAFile() throws IOException {
        Path export = dir.resolve("export");
        Files.createDirectories(export);
        Files.writeString(export.resolve("Kunden.csv"), "Nr;Firma\n1;Good\n2;Fine\n");
        Path profile = dir.resolve("crm.yaml");
        Files.writeString(profile, """
                name: crm
                title: A CRM
                sources:
                  kunden:
                    files: [Kunden.csv]
                tables:
                  customers:
                    from: kunden
                    columns:
                      customer_id: Nr
                      name: Firma
                """);

        assertThat(run("check", export.toString(), "--profile", profile.toString(), "--json"))
                .isEqualTo(1);
        JsonNode report = JsonMapper.shared().readTree(out.toString());
        assertThat(report.at("/files/0/accepted").asInt()).isEqualTo(2);
        assertThat(report.at("/counts/file_missing").asInt()).isEqualTo(1);

        Files.writeString(profile, "name: crm\nsource: x\n");
        assertThat(run("check", export.toString(), "--profile", profile.toString()))
                .isEqualTo(2);
        assertThat(run("check", export.toString(), "--profile", "nobody")).isEqualTo(2);
        assertThat(err.toString())
                .contains("line 2", "Those that ship: adventureworks")
                .doesNotContain("\tat ");
    }

    @Test
    void oneCompanyIsOneFolder() {
        assertThat(run("check", folder(), folder())).isEqualTo(2);
        assertThat(err.toString()).contains("Without --profile there is one company folder");
    }

    @Test
    void aFolderThatMayNotBeWrittenIsToldInOneSentence() throws IOException {
        Path file = Files.writeString(dir.resolve("file"), "x");

        assertThat(run("check", folder(), "--rejected", file.resolve("below").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("spanne: this went wrong:").doesNotContain("\tat ");
    }

    private String folder() {
        return dir.resolve("company").toString();
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        CommandLine commandLine = SpanneCli.commandLine();
        commandLine.setOut(new PrintWriter(out));
        commandLine.setErr(new PrintWriter(err));
        return commandLine.execute(arguments);
    }

    private void write(String name, String text) throws IOException {
        Path file = dir.resolve("company").resolve(name);
        Files.createDirectories(dir.resolve("company"));
        Files.writeString(file, text);
    }
}
