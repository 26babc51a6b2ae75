package org.spanne.exchange.sample.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTests {

    @ParameterizedTest
    @CsvSource({
        "Süßwaren Öhler & Söhne, suesswaren-oehler-soehne",
        "Yıldız, yildiz",
        "Jovanović, jovanovic",
        "'St. Gallen ', st-gallen",
        "Zürich, zuerich"
    })
    void writesNamesForAddresses(String name, String slug) {
        assertThat(Ascii.slug(name)).isEqualTo(slug);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.00", "5, 0.05", "-1250, -12.50", "123456789012, 1234567890.12"})
    void writesCents(long cents, String text) {
        assertThat(Cents.text(cents)).isEqualTo(text);
        assertThat(Cents.of(text)).isEqualTo(cents);
    }

    @Test
    void refusesFractionsOfACent() {
        assertThatThrownBy(() -> Cents.of("1.005")).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @CsvSource({"T, 4, 7, T0007", "A, 2, 123, A123", "'', 3, 0, 000"})
    void fillsIdsUp(String prefix, int digits, int number, String id) {
        assertThat(Ids.of(prefix, digits, number)).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"first_names", "last_names", "company_stems"})
    void hasNoWordTwice(String list) {
        List<String> words = Resource.words(list);
        assertThat(words).hasSizeGreaterThan(100).doesNotHaveDuplicates().noneMatch(String::isBlank);
    }

    @Test
    void hasTownsOfThreeCountriesWhereTheyLie() {
        List<Town> towns = Town.all();
        assertThat(towns).hasSizeGreaterThan(100).extracting(Town::name).doesNotHaveDuplicates();
        assertThat(towns).extracting(Town::country).containsOnly("DE", "AT", "CH");
        assertThat(towns).allMatch(town -> town.latitude() > 45.8 && town.latitude() < 55);
        assertThat(towns).allMatch(town -> town.longitude() > 5.9 && town.longitude() < 17);
        assertThat(towns)
                .allMatch(town -> town.postalCode().matches(town.country().equals("DE") ? "\\d{5}" : "\\d{4}"));
    }
}
