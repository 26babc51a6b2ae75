package org.spanne.exchange.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IssueTests {

    private static final Pattern PART = Pattern.compile("\\{\\w+}");

    @ParameterizedTest
    @EnumSource
    void saysTheSameFactsInBothLanguages(IssueCode code) {
        String english = pattern(code, Locale.ROOT);
        String german = pattern(code, Locale.GERMAN);

        assertThat(german).isNotEqualTo(english);
        assertThat(parts(german)).isEqualTo(parts(english));
    }

    @Test
    void hasNoSentenceWithoutACode() {
        Set<String> codes = Set.of(IssueCode.values()).stream()
                .map(code -> code.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());

        assertThat(bundle(Locale.ROOT).keySet()).isEqualTo(codes);
    }

    @Test
    void putsColumnValueAndFactsIntoTheSentence() {
        Issue issue = new Issue(
                IssueCode.REFERENCE_UNKNOWN, "orders.csv", 7, "customer_id", "C9", Map.of("table", "customers.csv"));

        assertThat(issue.sentence(Locale.UK))
                .isEqualTo("C9 is not in customers.csv. Add it there, or correct it here.");
        assertThat(issue.sentence(Locale.of("de", "AT"))).startsWith("C9 steht nicht in customers.csv.");
    }

    @Test
    void showsOnlyTheStartOfALongValueAndNoControlCharacters() {
        Issue issue = new Issue(IssueCode.FORMULA, "x.csv", 1, "a", "a\0\n" + "x".repeat(1_000), Map.of());

        assertThat(issue.value()).hasSize(81).startsWith("a␀⏎xxx").endsWith("…");
    }

    @Test
    void aValueWithBracesIsShownAsItIs() {
        Issue issue = new Issue(IssueCode.YES_NO_INVALID, "x.csv", 1, "a", "{value}", Map.of());

        assertThat(issue.sentence(Locale.ENGLISH)).isEqualTo("{value} is neither true nor false.");
    }

    @Test
    void theLogKeepsAHundredOfEachCodeAndCountsAll() {
        IssueLog log = new IssueLog();
        for (int line = 1; line <= 250; line++) {
            log.add(new Issue(IssueCode.FORMULA, "x.csv", line, null, null, Map.of()));
        }
        log.add(new Issue(IssueCode.LINE_BREAK, "x.csv", 251, null, null, Map.of()));

        assertThat(log.issues()).hasSize(101);
        assertThat(log.issues().getFirst().line()).isEqualTo(1);
        assertThat(log.counts()).isEqualTo(Map.of(IssueCode.FORMULA, 250L, IssueCode.LINE_BREAK, 1L));
    }

    private static Set<String> parts(String pattern) {
        return PART.matcher(pattern).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static String pattern(IssueCode code, Locale locale) {
        return bundle(locale).getString(code.name().toLowerCase(Locale.ROOT));
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "org.spanne.exchange.issue.sentences",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
