package org.spanne.exchange.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spanne.exchange.ColumnType;
import org.spanne.exchange.issue.IssueCode;

class CellRulesTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final Reading reading = new Reading();

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T09:30:00+01:00, 2026-03-02T08:30:00Z",
        "2026-03-02T08:30:00Z, 2026-03-02T08:30:00Z",
        "2026-03-02T08:30:00z, 2026-03-02T08:30:00Z",
        "2026-03-02 09:30, 2026-03-02T08:30:00Z",
        "2026-07-02 09:30, 2026-07-02T07:30:00Z",
        "2026-03-02, 2026-03-01T23:00:00Z",
        "2026-03-02T09:30+0100, 2026-03-02T08:30:00Z",
        "2026-03-02T09:30-11, 2026-03-02T20:30:00Z",
        "2026-03-02 09:30:15.123 +01:00, 2026-03-02T08:30:15.123Z",
        "2026-03-02T09:30:15.1234567Z, 2026-03-02T09:30:15.123456Z",
        "2026-03-02T09:30:15.500000, 2026-03-02T08:30:15.5Z",
        "2011-05-31 00:00:00.000, 2011-05-30T22:00:00Z",
        "9999-12-31T00:00Z, 9999-12-31T00:00:00Z",
    })
    void writesMomentsInUtc(String cell, String expected) {
        assertThat(normal(new ColumnType.Moment(""), cell)).isEqualTo(expected);
    }

    @Test
    void aLocalTimeTakesTheZoneAndSaysSo() {
        normal(new ColumnType.Moment(""), "2026-03-02T09:30:00+01:00");
        assertThat(reading.zoneTaken()).isFalse();

        normal(new ColumnType.Moment(""), "2026-03-02T09:30:00");
        assertThat(reading.zoneTaken()).isTrue();
        assertThat(reading.number()).isEqualTo(1_772_440_200L);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T24:00Z, TIME_INVALID",
        "2026-03-02T09, TIME_INVALID",
        "2026-03-02T0930, TIME_INVALID",
        "2026-03-02T09:60, TIME_INVALID",
        "2026-03-02T09:30:61, TIME_INVALID",
        "2026-03-02T09:30:00., TIME_INVALID",
        "2026-03-02T09:30:00+19:00, TIME_INVALID",
        "2026-03-02T09:30:00+1, TIME_INVALID",
        "2026-03-02x09:30:00, TIME_INVALID",
        "02.03.2026 09:30, TIME_INVALID",
        "2026-02-29T09:30, DATE_IMPOSSIBLE",
        "2026-13-01, DATE_IMPOSSIBLE",
        "1899-12-31T09:30Z, DATE_OUT_OF_RANGE",
        "46083.4, DATE_SERIAL",
        "yesterday, DATE_INVALID",
        "2026-٠٣-02, DATE_INVALID",
    })
    void refusesWhatIsNoMoment(String cell, IssueCode expected) {
        assertThat(normal(new ColumnType.Moment(""), cell)).isNull();
        assertThat(reading.problem()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "46083, 2026-03-02",
        "02.03.2026, 2026-03-02",
        "2.3.2026, 2026-03-02",
        "20260302, 2026-03-02",
        "2026/3/2, 2026-03-02",
        "14/3/2026, 2026-03-14",
        "3/14/2026, 2026-03-14",
    })
    void guessesTheDayThatAPersonMeant(String cell, String meant) {
        assertThat(normal(new ColumnType.Day(), cell)).isNull();
        assertThat(reading.arguments()).containsEntry("suggestion", meant);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-02, 2026-03-02", "2024-02-29 00:00:00.000, 2024-02-29", "2026-03-02T00:00, 2026-03-02"})
    void readsDaysAlsoWhereWrittenAsMidnight(String cell, String expected) {
        assertThat(normal(new ColumnType.Day(), cell)).isEqualTo(expected);
    }

    @Test
    void aDayWithATimeIsNoDay() {
        assertThat(normal(new ColumnType.Day(), "2026-03-02T09:30")).isNull();
    }

    @ParameterizedTest
    @CsvSource({"04-01, 04-01", "4, 04-01", "10, 10-01", "2026-07-01, 07-01", "02-29, 02-29"})
    void readsDaysOfTheYear(String cell, String expected) {
        assertThat(normal(new ColumnType.DayOfYear(), cell)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"13", "0", "02-30", "April", "2026-07-01T00:00"})
    void refusesWhatIsNoDayOfTheYear(String cell) {
        assertThat(normal(new ColumnType.DayOfYear(), cell)).isNull();
        assertThat(reading.problem()).isEqualTo(IssueCode.DAY_OF_YEAR_INVALID);
    }

    @ParameterizedTest
    @CsvSource({
        "12, 12, 1",
        "+12.50, 12.50, 1",
        "-0.5, -0.5, -1",
        "-.5, -0.5, -1",
        ".5, 0.5, 1",
        "5., 5, 1",
        "007, 7, 1",
        "0, 0, 0",
        "-0.00, -0.00, 0",
        "00.10, 0.10, 1",
    })
    void tidiesNumbers(String cell, String expected, long sign) {
        assertThat(normal(new ColumnType.Decimal(-100, 100), cell)).isEqualTo(expected);
        assertThat(reading.number()).isEqualTo(sign);
    }

    @ParameterizedTest
    @CsvSource({
        "100.00, ",
        "100.01, NUMBER_OUT_OF_RANGE",
        "-5.00, ",
        "-5.01, NUMBER_OUT_OF_RANGE",
        "99999999999999999999, NUMBER_OUT_OF_RANGE",
        "1e5, NUMBER_INVALID",
        "1.2.3, NUMBER_INVALID",
        "., NUMBER_INVALID",
        "-, NUMBER_INVALID",
        "1 000, NUMBER_INVALID",
        "'1,5', NUMBER_DECIMAL_COMMA",
        "'1.234,5', NUMBER_DECIMAL_COMMA",
        "'1,234.5', NUMBER_INVALID",
        "12 €, NUMBER_INVALID",
    })
    void keepsNumbersWithinBounds(String cell, @Nullable IssueCode expected) {
        normal(new ColumnType.Decimal(-5, 100), cell);
        assertThat(reading.problem()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234,56|1234.56",
                "1234,5|1234.5",
                "-1.234.567|-1234567",
                "12|12",
                "1.234|1234",
                "0,05|0.05",
                ",5|0.5"
            })
    void readsTheDecimalComma(String cell, String expected) {
        CellRule rule = CellRules.of(new ColumnType.Decimal(-10_000_000, 10_000_000), true);
        reading.begin(BERLIN);

        assertThat(rule.normal(cell, reading)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12.5", "1.2345,6", "1,2,3", "1.23,4", ",", "12,", "1234.567,0"})
    void refusesWhatIsNoDecimalComma(String cell) {
        CellRule rule = CellRules.of(new ColumnType.Decimal(-10_000_000, 10_000_000), true);
        reading.begin(BERLIN);

        assertThat(rule.normal(cell, reading)).isNull();
        assertThat(reading.problem()).isEqualTo(IssueCode.NUMBER_INVALID);
    }

    @Test
    void negativeWhereNothingNegativeMakesSenseHasItsOwnCode() {
        assertThat(normal(new ColumnType.Decimal(0, 168), "-8")).isNull();
        assertThat(reading.problem()).isEqualTo(IssueCode.NUMBER_NEGATIVE);
        assertThat(normal(new ColumnType.Decimal(0, 168), "-0.0")).isEqualTo("-0.0");
    }

    @Test
    void wholeNumbersMayCarryZerosBehindThePoint() {
        assertThat(normal(new ColumnType.Whole(0, 10), "7.00")).isEqualTo("7");
        assertThat(normal(new ColumnType.Whole(0, 10), "7.01")).isNull();
        assertThat(reading.problem()).isEqualTo(IssueCode.NUMBER_NOT_WHOLE);
    }

    @ParameterizedTest
    @CsvSource({"true,true", "JA,true", "Wahr,true", "0,false", "n,false", "x,true"})
    void readsYesAndNoInBothLanguages(String cell, String expected) {
        assertThat(normal(new ColumnType.YesNo(), cell)).isEqualTo(expected);
    }

    @Test
    void takesWordsInAnyCaseAndSpelling() {
        ColumnType kinds = new ColumnType.Choice(Set.of("service_design", "delivery"));

        assertThat(normal(kinds, "Service Design")).isEqualTo("service_design");
        assertThat(normal(kinds, "service-design")).isEqualTo("service_design");
        assertThat(normal(kinds, "sales")).isNull();
        assertThat(reading.arguments()).containsEntry("choices", "delivery, service_design");
    }

    @Test
    void takesCodesInAnyCase() {
        assertThat(normal(new ColumnType.Currency(), "eur")).isEqualTo("EUR");
        assertThat(normal(new ColumnType.Currency(), "XXX")).isNull();
        assertThat(normal(new ColumnType.Country(), "ch")).isEqualTo("CH");
        assertThat(normal(new ColumnType.Country(), "XX")).isNull();
        assertThat(normal(new ColumnType.TimeZone(), "europe/vienna")).isEqualTo("Europe/Vienna");
        assertThat(normal(new ColumnType.TimeZone(), "CEST")).isNull();
        assertThat(normal(new ColumnType.Language(), "de-AT")).isEqualTo("de");
        assertThat(normal(new ColumnType.Language(), "deutsch")).isNull();
    }

    @Test
    void writesListsAsArrayLiterals() {
        ColumnType many = new ColumnType.Many(new ColumnType.Text(20, false));

        assertThat(normal(many, "a; b;;c")).isEqualTo("{\"a\",\"b\",\"c\"}");
        assertThat(normal(many, "say \"hi\"\\;{x,y}")).isEqualTo("{\"say \\\"hi\\\"\\\\\",\"{x,y}\"}");
        assertThat(normal(many, ";;")).isNull();
        assertThat(reading.problem()).isNull();
        assertThat(normal(many, "short;" + "x".repeat(21))).isNull();
        assertThat(reading.problem()).isEqualTo(IssueCode.TEXT_TOO_LONG);
    }

    @ParameterizedTest
    @CsvSource({"Anna@Example.ORG, anna@example.org", "a.b+c@x.y.example, a.b+c@x.y.example"})
    void readsAddresses(String cell, String expected) {
        assertThat(normal(new ColumnType.Email(), cell)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna", "@example.org", "anna@", "anna@org", "a@b@c.org", "a b@c.org", "a@c.org,b@c.org"})
    void dropsWhatIsNoAddressWithARemark(String cell) {
        assertThat(normal(new ColumnType.Email(), cell)).isNull();
        assertThat(reading.problem()).isEqualTo(IssueCode.EMAIL_INVALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mã¼ller", "São Paulo", "ÂNGELA", "Ã", "â€"})
    void tellsGarbledTextFromForeignText(String cell) {
        normal(new ColumnType.Text(20, false), cell);
        boolean garbled = reading.problem() == IssueCode.TEXT_GARBLED;

        assertThat(garbled).isEqualTo(cell.equals("â€"));
    }

    @Test
    void trimsBlanksOfAllKinds() {
        assertThat(CellText.trimmed("\u00A0 \t C1\r\n\uFEFF")).isEqualTo("C1");
        assertThat(CellText.trimmed("  ")).isEmpty();
        assertThat(CellText.trimmed("\0")).isEqualTo("\0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "=1+1;FORMULA",
                "=;",
                "+SUM(A1);FORMULA",
                "-cmd|' /C calc'!A0;FORMULA",
                "@SUM(1);FORMULA",
                "+49 (30) 123;",
                "-5;",
                "- keine -;",
                "@handle;",
                "#REF!;SPREADSHEET_ERROR",
                "#1 Shop;",
            })
    void tellsFormulasFromTexts(String cell, @Nullable IssueCode expected) {
        assertThat(CellText.flaw(cell)).isEqualTo(expected);
    }

    private @Nullable String normal(ColumnType type, String cell) {
        reading.begin(BERLIN);
        return CellRules.of(type, false).normal(cell, reading);
    }
}
