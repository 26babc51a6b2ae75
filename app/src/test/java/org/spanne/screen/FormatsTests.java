package org.spanne.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.spanne.figure.Money;
import org.springframework.context.i18n.LocaleContextHolder;

class FormatsTests {

    private final Formats formats = new Formats();

    @AfterEach
    void theLanguageIsForgotten() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void germansReadCommasAndTheirOwnUnits() {
        LocaleContextHolder.setLocale(Locale.GERMAN);
        assertThat(formats.number(1_234_567)).isEqualTo("1.234.567");
        assertThat(formats.percent(0.0425)).isEqualTo("4,3\u00a0%");
        assertThat(formats.points(-0.125)).isEqualTo("−12,5\u00a0Pp.");
        assertThat(formats.money(euro("1234.5"))).isEqualTo("1.234,50\u00a0€");
        assertThat(formats.date(LocalDate.of(2026, 3, 2))).isEqualTo("02.03.2026");
    }

    @Test
    void theEnglishReadPoints() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(formats.percent(0.34)).isEqualTo("34\u00a0%");
        assertThat(formats.range(0.312, 0.368)).isEqualTo("31–37\u00a0%");
        assertThat(formats.signedPercent(0.061)).isEqualTo("+6.1\u00a0%");
        assertThat(formats.money(euro("80487704.1832"))).isEqualTo("€80,487,704");
        assertThat(formats.date(LocalDate.of(2026, 3, 2))).isEqualTo("2 Mar 2026");
    }

    @Test
    void whatIsNotKnownIsADashAndNeverZero() {
        assertThat(formats.percent(null)).isEqualTo("–");
        assertThat(formats.percent(Double.NaN)).isEqualTo("–");
        assertThat(formats.money(null)).isEqualTo("–");
    }

    @Test
    void durationsAreToldInTheirTwoLargestUnits() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(formats.duration(Duration.ofSeconds(42))).isEqualTo("42\u00a0s");
        assertThat(formats.duration(Duration.ofSeconds(3_725))).isEqualTo("1\u00a0h 2\u00a0min");
        assertThat(formats.duration(Duration.ofDays(2))).isEqualTo("2\u00a0d");
    }

    private static Money euro(String amount) {
        return new Money(new BigDecimal(amount), Currency.getInstance("EUR"));
    }
}
