package org.spanne.exchange.profile.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            , | 1.234,56        | 1234.56
            , | 1.234.567       | 1234567
            , | 1234,5          | 1234.5
            , | 1.234,56-       | -1234.56
            , | -1.234,56       | -1234.56
            , | +12             | 12
            , | 12 345,00 €     | 12345.00
            , | EUR 99,90       | 99.90
            , | 99,90 CHF       | 99.90
            , | ,5              | 0.5
            , | 007             | 7
            . | 1,234.56        | 1234.56
            . | 1'234.56        | 1234.56
            . | .0120           | 0.0120
            . | $5.00           | 5.00
            . | 20565.6206      | 20565.6206
            """)
    void readsANumberAsTheSourceWritesIt(char decimal, String text, String number) {
        assertThat(new Formats(decimal, true, List.of()).number(text)).get().hasToString(number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            , | 1,234.56
            , | 1.2345,6
            , | 12.34
            , | abc
            , | -5-
            , | 1,2,3
            , | ,
            . | 1.234,56
            . | 12,34
            . | 2025-01-31
            """)
    void refusesANumberWrittenInAnotherWay(char decimal, String text) {
        assertThat(new Formats(decimal, true, List.of()).number(text)).isEmpty();
    }

    @Test
    void triesThePatternsInTheirOrder() {
        Formats formats = new Formats(
                ',',
                true,
                List.of(DatePattern.of("dd.MM.yyyy HH:mm"), DatePattern.of("d.M.yyyy"), DatePattern.of("dd.MM.yy")));

        assertThat(formats.date("24.12.2025 18:30")).contains(LocalDateTime.of(2025, 12, 24, 18, 30));
        assertThat(formats.date("1.2.2025")).contains(LocalDate.of(2025, 2, 1));
        assertThat(formats.date("24.12.25")).contains(LocalDate.of(2025, 12, 24));
    }

    @ParameterizedTest
    @CsvSource({"31.02.2025", "2025-01-01", "1.1.", "0.1.2025", "heute"})
    void refusesADateThatDoesNotExistOrFit(String text) {
        assertThat(new Formats('.', true, List.of(DatePattern.of("d.M.yyyy"))).date(text))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2011-05-31, 2011-05-31",
        "20110531, 2011-05-31",
        "2011-05-31 14:05, 2011-05-31T14:05",
        "2011-05-31T14:05:09, 2011-05-31T14:05:09",
        "2011-05-31 14:05:09.123, 2011-05-31T14:05:09.123",
        "2011-05-31 00:00:00.000, 2011-05-31T00:00"
    })
    void readsIsoDatesWhereNoPatternIsGiven(String text, String date) {
        assertThat(Formats.PLAIN.date(text)).get().hasToString(date);
    }

    @Test
    void knowsOnlyTwoDecimalSigns() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Formats(';', true, List.of()))
                .withMessageContaining("';'");
    }
}
