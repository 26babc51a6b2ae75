package org.spanne.cli.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read from single cells. */
class CellTests {

    @Test
    void countsEveryDayAsTheCalendarDoes() {
        LocalDate end = LocalDate.of(2101, 1, 1);
        for (LocalDate day = LocalDate.of(1899, 12, 1); day.isBefore(end); day = day.plusDays(1)) {
            assertThat(Days.of(row(day.toString()), 0)).isEqualTo(Math.toIntExact(day.toEpochDay()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2015-03-02",
                "20150302",
                "02.03.2015",
                "2015-03-02T10:00:00Z",
                "2015-03-02 23:59",
                " 2015-03-02 "
            })
    void readsTheUsualWaysToWriteADate(String text) {
        assertThat(LocalDate.ofEpochDay(Days.of(row(text), 0))).isEqualTo("2015-03-02");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2015-02-29",
                "2015-13-01",
                "2015-00-10",
                "3/2/2015",
                "2015-3-2",
                "02-03-2015",
                "2015-03-02x",
                "32.01.2015"
            })
    void doesNotGuessDates(String text) {
        assertThat(Days.of(row(text), 0)).isEqualTo(Days.NONE);
    }

    @Test
    void readsAmountsToTheLastBit() {
        var random = new SplittableRandom(1);
        for (int i = 0; i < 10_000; i++) {
            String text = BigDecimal.valueOf(
                            random.nextLong(-1_000_000_000_000L, 1_000_000_000_000L), random.nextInt(5))
                    .toPlainString();
            assertThat(new Amounts().of(row(text), 0)).isEqualTo(Double.parseDouble(text));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234,56|1234.56",
                "-3,5|-3.5",
                "1e3|1000",
                "+4|4",
                ".5|0.5",
                "12345678901234567890|1.2345678901234567e19"
            })
    void readsOtherWaysToWriteAnAmount(String text, double amount) {
        assertThat(new Amounts().of(row(text), 0)).isEqualTo(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "abc", "1,234,567", "1.2.3", "5 EUR", "NaN", "0x10"})
    void doesNotGuessAmounts(String text) {
        assertThat(new Amounts().of(row(text), 0)).isNaN();
    }

    @Test
    void noticesWhenAmountsAreWrittenInTwoWays() {
        var amounts = new Amounts();
        amounts.of(row("1,5"), 0);
        amounts.of(row("7"), 0);
        assertThat(amounts.mixed()).isFalse();
        amounts.of(row("1.5"), 0);
        assertThat(amounts.mixed()).isTrue();
    }

    @Test
    void numbersTextsByTheirFirstTime() {
        var ids = new Ids();
        for (int i = 0; i < 50_000; i++) {
            assertThat(ids.of(row("customer " + i), 0)).isEqualTo(i);
        }
        for (int i = 0; i < 50_000; i++) {
            assertThat(ids.of(row("customer " + i), 0)).isEqualTo(i);
        }
        assertThat(ids.size()).isEqualTo(50_000);
        assertThat(ids.id(49_999)).isEqualTo("customer 49999");
    }

    private static Row row(String text) {
        var row = new Row();
        row.begin(1);
        row.add(text.toCharArray(), 0, text.length());
        return row;
    }
}
