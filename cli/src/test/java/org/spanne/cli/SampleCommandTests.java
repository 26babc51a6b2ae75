package org.spanne.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class SampleCommandTests {

    @TempDir
    private Path temp;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... options) {
        CommandLine commandLine = SpanneCli.commandLine();
        commandLine.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return commandLine.execute(
                Stream.concat(Stream.of("sample"), Stream.of(options)).toArray(String[]::new));
    }

    private String folder(String name) {
        return temp.resolve(name).toString();
    }

    @Test
    void writesTheCompanyThatIsAskedFor() throws IOException {
        int code = run(
                "--out", folder("a"), "--customers", "60", "--orders", "120", "--seed", "4", "--until", "2024-07-01");
        assertThat(code).isZero();
        assertThat(out.toString()).contains("61  " + temp.resolve("a").resolve("customers.csv"));
        assertThat(Files.readAllLines(temp.resolve("a").resolve("customers.csv")))
                .hasSize(62);
        assertThat(Files.readString(temp.resolve("a").resolve("activities.csv")))
                .contains("2024-06-28T", "2021-07-01T")
                .doesNotContain("2024-07-01T");
        assertThat(temp.resolve("a").resolve("calendars")).isNotEmptyDirectory();
    }

    @Test
    void leavesOutCalendarsAndAddsDirtOnRequest() throws IOException {
        assertThat(run("--out", folder("b"), "--size", "SMALL", "--no-calendars", "--dirty"))
                .isZero();
        assertThat(temp.resolve("b").resolve("calendars")).doesNotExist();
        List<String> orders = Files.readAllLines(temp.resolve("b").resolve("orders.csv"));
        assertThat(orders.getLast()).contains("A99-");
    }

    @Test
    void saysWhyItDoesNotOverwriteAFolder() throws IOException {
        Files.writeString(temp.resolve("mine.csv"), "x");
        assertThat(run("--out", temp.toString())).isEqualTo(2);
        assertThat(err.toString()).contains(temp + " is not empty").doesNotContain("Exception");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void refusesNumbersThatMakeNoCompany() {
        assertThat(run("--out", folder("c"), "--customers", "3")).isEqualTo(2);
        assertThat(err.toString()).contains("50 to 1000000 customers, not 3").doesNotContain("\tat ");
        assertThat(temp.resolve("c")).doesNotExist();
    }

    @Test
    void asksForTheFolder() {
        assertThat(run("--size", "small")).isEqualTo(2);
        assertThat(err.toString()).contains("--out");
    }
}
