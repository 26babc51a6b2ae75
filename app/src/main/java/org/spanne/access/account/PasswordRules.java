package org.spanne.access.account;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a password has to be: long, nothing known of the person, and none of those that everybody takes. */
final class PasswordRules {

    static final int LEAST = 12;

    /** More is cut off by bcrypt without a word, so it is refused with one. */
    static final int MOST_BYTES = 72;

    private static final int FEWEST_LETTERS = 5;
    private static final Set<String> COMMON = common();

    private PasswordRules() {}

    /** Why a password is refused. */
    enum Weakness {
        TOO_SHORT,
        TOO_LONG,
        NAMES_THE_PERSON,
        COMMON,
        REPETITIVE
    }

    /** The first thing wrong with a password; nothing where it will do. */
    static Optional<Weakness> weaknessOf(String password, String login, String name) {
        String lower = password.toLowerCase(Locale.ROOT);
        if (password.codePointCount(0, password.length()) < LEAST) {
            return Optional.of(Weakness.TOO_SHORT);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return Optional.of(Weakness.TOO_LONG);
        }
        if (names(login, name).stream().anyMatch(lower::contains)) {
            return Optional.of(Weakness.NAMES_THE_PERSON);
        }
        if (lower.codePoints().distinct().count() < FEWEST_LETTERS) {
            return Optional.of(Weakness.REPETITIVE);
        }
        boolean common =
                Stream.of(lower, core(lower), core(lettersForFigures(lower))).anyMatch(COMMON::contains);
        return common ? Optional.of(Weakness.COMMON) : Optional.empty();
    }

    private static List<String> names(String login, String name) {
        return Arrays.stream((login + " " + name).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(part -> part.length() >= 4)
                .toList();
    }

    /** What is left without figures, marks and repetition: {@code Passwort!2026} and {@code passwortpasswort} are one. */
    private static String core(String lower) {
        return lower.replaceAll("[^\\p{L}]+", "").replaceAll("^(.+?)\\1+$", "$1");
    }

    /** {@code P@ssw0rd} is {@code password} to whoever guesses. */
    private static String lettersForFigures(String lower) {
        return lower.replace('0', 'o').replace('3', 'e').replace('@', 'a').replace('$', 's');
    }

    private static Set<String> common() {
        try (InputStream words = PasswordRules.class.getResourceAsStream("common-passwords.txt")) {
            if (words == null) {
                throw new IllegalStateException("common-passwords.txt is missing from the program");
            }
            return new String(words.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
