package org.spanne.exchange.sample.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HolidaysTests {

    @ParameterizedTest
    @ValueSource(strings = {"2008-03-23", "2019-04-21", "2024-03-31", "2025-04-20", "2026-04-05", "2038-04-25"})
    void findsEaster(LocalDate sunday) {
        assertThat(Holidays.easter(sunday.getYear())).isEqualTo(sunday);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-04-18", "2025-04-21", "2025-05-29", "2025-06-09", "2025-10-03", "2025-12-24"})
    void standsStillOnHolidays(LocalDate holiday) {
        assertThat(Holidays.on(holiday)).isTrue();
    }

    @Test
    void worksOnTheDaysAround() {
        assertThat(Holidays.on(LocalDate.parse("2025-04-17"))).isFalse();
        assertThat(Holidays.on(LocalDate.parse("2025-12-23"))).isFalse();
    }
}
