package org.spanne.cli.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong is named with its row, its value and a remedy; then there is no figure. Rows are divided by ~ here. */
class BadInputTests {

    private static final String BG = "r=.243,alpha=4.414,a=.793,b=2.426";

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "A,2015-02-30,5                     # row 3: date '2015-02-30' is no date. Maybe write it as 2026-03-02.",
                "A,3/2/2015,5                       # row 3: date '3/2/2015' is no date",
                "A,,5                               # row 3: date '' is no date",
                "A,2020-01-02,5                     # row 3: date '2020-01-02' lies in the future. Maybe",
                "A,2015-02-01,abc                   # row 3: value 'abc' is no amount. Maybe write it as 1234.56",
                "A,2015-02-01,€ 5                   # row 3: value '€ 5' is no amount",
                "A,2015-02-01,\"1,234\"~A,2015-02-02,1.5 # row 4: value '1.5' is written another way than amounts before",
                "A,2015-02-01,                      # row 3: value '' is no amount",
                ",2015-02-01,5                      # row 3: customer_id '' is blank",
                "A                                  # row 3: date '' is no date"
            })
    void namesTheRowAndTheValueThatIsWrong(String rows, String message) {
        CommandRun run = transactions("customer_id,date,value~A,2015-01-01,1~" + rows);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains(message);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void doesNotAddUpDifferentCurrencies() {
        CommandRun run = transactions(
                "customer_id,date,value,currency~A,2015-01-01,1,EUR~A,2015-02-01,1,EUR~B,2015-02-01,1,USD");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("row 4: currency 'USD' differs from EUR before. Maybe convert first");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "A,B~B,C~C,A # customers stand behind each other in a ring: A, B, C. Maybe one parent_id is wrong.",
                "A,A         # in a ring: A. Maybe",
                "A,B~A,C     # row 3: parent_id 'C' is a second parent of A, after B. Maybe one of them is out of date."
            })
    void refusesParentsThatCannotBe(String rows, String message) {
        CommandRun run = CommandRun.of(
                "--transactions",
                file("customer_id,date~A,2015-01-01~A,2015-06-01~B,2015-02-01"),
                "--parents",
                file("customer_id,parent_id~" + rows));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains(message);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void boundsTheListOfComplaints() {
        CommandRun run = transactions("customer_id,date,value" + "~A,yesterday,1".repeat(500));

        assertThat(run.err().lines()).hasSize(11);
        assertThat(run.err()).contains("and 490 more");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "1,2,40,38,10   # row 2: frequency, recency, age '2, 40, 38' cannot be: Recency cannot exceed age. Maybe",
                "1,-1,0,38,10   # '-1, 0, 38' cannot be: Repeats and times cannot be negative",
                "1,0,3,38,10    # '0, 3, 38' cannot be: Recency must be 0 where there are no repeats",
                "1,2,0,38,10    # '2, 0, 38' cannot be: Recency must be above 0",
                "1,2,x,38,10    # '2, x, 38' cannot be: A time is not a number",
                "1,1.5,3,38,10  # row 2: frequency '1.5' is no whole number",
                "1,2,30,38,0    # row 2: monetary '0' is no mean amount above 0",
                "1,2,30,38,-4   # row 2: monetary '-4' is no mean amount above 0",
                "1,2,30,38,5~1,2,30,38,5 # row 3: customer_id '1' is blank or stands on an earlier row too"
            })
    void refusesHistoriesThatCannotBe(String rows, String message) {
        CommandRun run = CommandRun.of(
                "--summary", file("customer_id,frequency,recency,age,monetary~" + rows), "--parameters", BG, "--json");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains(message);
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "A,2015-01-01,1~B,2015-02-01,1~C,2015-03-01,1 # 0 of 3 buyers bought again",
                "A,2015-01-01,1~A,2015-02-01,1~A,2015-04-01,1 # 1 of 1 buyers bought again",
            })
    void doesNotFitWhatTellsNothing(String rows, String message) {
        CommandRun run = transactions("customer_id,date,value~" + rows);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains(message);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void refusesAPeriodThatDoesNotFitTheData() {
        CommandRun run = CommandRun.of(
                "--transactions", file("customer_id,date~A,2015-01-01~A,2015-01-20~B,2015-01-05"), "--period", "month");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("0.6 times a month, too short to count in it. Maybe choose a shorter --period");
    }

    @Test
    void countsEqualRowsAndFreePurchasesButSaysSo() {
        CommandRun run = transactions(
                "customer_id,date,value~A,2015-01-01,1~A,2015-01-01,1~A,2015-02-01,0~B,2015-01-01,5~B,2015-03-01,4~B,2015-03-05,-1");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err())
                .contains("1 rows have the customer, date and amount of an earlier one (first: row 3)")
                .contains("1 purchases have the amount 0 (first: row 4)")
                .contains("1 rows are credit notes (first: row 7)");
        assertThat(run.json().path("flags").toString()).contains("duplicate_rows", "zero_amounts", "credit_notes");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "--id who                          # has no column 'who'. Its columns are: customer_id, date, value. Maybe",
                "--until 2014-01-01                # No transaction lies on or before 2014-01-01",
                "--holdout-from 2015-01-01         # leaves nothing to learn from",
                "--holdout-from 2016-01-01         # leaves nothing to learn from",
                "--model bgnbd --parameters r=1    # needs [r, alpha, a, b]. Maybe write --parameters r=…,alpha=…",
                "--parameters r=1,alpha=2,a=-1,b=1 # Parameter a must be positive and finite, not -1.0",
                "--parameters r=1,alpha=2,a=1,b=1,p=1,q=.5,v=1 # q > 1",
                "--horizon 0                       # --horizon must be at least 1",
                "--period year                     # Invalid value for option '--period'"
            })
    void namesTheOptionThatCannotBe(String options, String message) {
        Object[] words = ("--transactions;"
                        + file("customer_id,date,value~A,2015-01-01,1~A,2015-06-01,1~B,2015-01-01,1") + ";"
                        + options.replace(' ', ';'))
                .split(";");
        CommandRun run = CommandRun.of(words);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(message);
    }

    @Test
    void namesTheFileThatCannotBeRead() {
        Path latin =
                CommandRun.bytes(folder, "customer_id,date\nMüller,2015-01-01\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(CommandRun.of("--transactions", folder.resolve("none.csv")).err())
                .contains("there is no such file");
        assertThat(CommandRun.of("--transactions", latin).err()).contains("it is not UTF-8. Maybe");
        assertThat(CommandRun.of("--transactions", CommandRun.file(folder, "")).err())
                .contains("is empty");
        assertThat(CommandRun.of("--transactions", file("customer_id,date")).err())
                .contains("has a header but no rows");
        assertThat(CommandRun.of("--summary", file("customer_id,frequency~1,2")).err())
                .contains("has no column 'recency'");
        assertThat(CommandRun.of("--transactions", file("customer_id,date~\"A,2015-01-01"))
                        .err())
                .contains("row 2: date '' is no date");
        assertThat(CommandRun.of().exitCode()).isEqualTo(2);
    }

    private CommandRun transactions(String rows) {
        return CommandRun.of("--transactions", file(rows), "--value", "value", "--period", "day", "--json");
    }

    private Path file(String rows) {
        return CommandRun.file(folder, rows.split("~", -1));
    }
}
