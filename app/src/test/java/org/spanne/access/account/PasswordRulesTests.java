package org.spanne.access.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spanne.access.account.PasswordRules.Weakness;

class PasswordRulesTests {

    @ParameterizedTest
    @ValueSource(strings = {"vier Wörter ohne Sinn", "correct horse staple", "k8#vQ!29xLmz", "一二三四五六七八九十百千"})
    void longAndUnknownPasswordsWillDo(String password) {
        assertThat(weaknessOf(password)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "elf Zeichen, TOO_SHORT",
        "Passwort!2026, COMMON",
        "passwortpasswort, COMMON",
        "P@ssw0rd!!12, COMMON",
        "123456789012, COMMON",
        "qwertzuiop2026, COMMON",
        "1qay2wsx3edc, COMMON",
        "aaaaaaaabbbb, REPETITIVE",
        "ich bin brandt 7, NAMES_THE_PERSON",
        "ANNA.brandt.2026, NAMES_THE_PERSON"
    })
    void weakPasswordsAreRefusedWithTheReason(String password, Weakness weakness) {
        assertThat(weaknessOf(password)).contains(weakness);
    }

    @Test
    void whatBcryptWouldCutOffIsRefused() {
        assertThat(weaknessOf("xkmqwlrut".repeat(8))).isEmpty();
        assertThat(weaknessOf("xkmqwlrut".repeat(8) + "j")).contains(Weakness.TOO_LONG);
        assertThat(weaknessOf("äöüß€".repeat(7))).contains(Weakness.TOO_LONG);
    }

    @Test
    void shortPartsOfANameMayOccur() {
        assertThat(PasswordRules.weaknessOf("an Max glaubt niemand", "max", "Max Ott"))
                .isEmpty();
    }

    private static Optional<Weakness> weaknessOf(String password) {
        return PasswordRules.weaknessOf(password, "anna", "Anna Brandt");
    }
}
