package org.spanne.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathIdTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C-100",
                "A/12;x",
                "..",
                ".",
                "~",
                "%2F",
                "Müller & Söhne",
                "a b?c#d",
                "x\\y",
                "漢字",
                "'\"<>",
                "\0"
            })
    void everyIdComesBackAsItWas(String id) {
        assertThat(PathId.valueOf(PathId.segment(id)).id()).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A/12;x", "..", "%2F", "a b?c#d", "x\\y", "Müller"})
    void segmentsHoldOnlyCharactersThatEveryServerLetsThrough(String id) {
        assertThat(PathId.segment(id)).matches("[A-Za-z0-9_~-]+");
    }

    @Test
    void ordinaryIdsStayReadable() {
        assertThat(PathId.segment("CUST-0042_b")).isEqualTo("CUST-0042_b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"~", "~4", "~zz", "~FF", "a/b", "ü"})
    void whatNoIdWritesIsRefused(String segment) {
        assertThatIllegalArgumentException().isThrownBy(() -> PathId.valueOf(segment));
    }
}
