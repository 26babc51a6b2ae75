package org.spanne.exchange.cell;

import java.time.ZoneId;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.spanne.exchange.issue.IssueCode;

/** One of a closed set of words, in any case. */
final class WordRule implements CellRule {

    static final CellRule YES_NO = new WordRule(yesNo(), IssueCode.YES_NO_INVALID, Map.of());
    static final CellRule CURRENCY = codes(
            Currency.getAvailableCurrencies().stream()
                    .map(Currency::getCurrencyCode)
                    .filter(code -> !code.equals("XXX") && !code.equals("XTS"))
                    .toList(),
            IssueCode.CURRENCY_UNKNOWN);
    static final CellRule TIME_ZONE = codes(ZoneId.getAvailableZoneIds(), IssueCode.TIME_ZONE_UNKNOWN);
    static final CellRule COUNTRY = codes(List.of(Locale.getISOCountries()), IssueCode.COUNTRY_UNKNOWN);
    static final CellRule LANGUAGE = codes(List.of(Locale.getISOLanguages()), IssueCode.LANGUAGE_UNKNOWN);

    private final Map<String, String> normalForms;
    private final IssueCode problem;
    private final Map<String, String> facts;

    private WordRule(Map<String, String> normalForms, IssueCode problem, Map<String, String> facts) {
        this.normalForms = normalForms;
        this.problem = problem;
        this.facts = facts;
    }

    static CellRule choice(Set<String> words) {
        Map<String, String> forms = new HashMap<>();
        words.forEach(word -> forms.put(word, word));
        return new WordRule(
                forms, IssueCode.CHOICE_UNKNOWN, Map.of("choices", String.join(", ", new TreeSet<>(words))));
    }

    @Override
    public @Nullable String normal(String cell, Reading reading) {
        String form = normalForms.get(cell);
        if (form == null) {
            String plain = cell.toLowerCase(Locale.ROOT);
            form = normalForms.get(plain);
            form = form == null ? normalForms.get(plain.replace(' ', '_').replace('-', '_')) : form;
        }
        return form == null ? reading.refuse(problem, facts) : form;
    }

    private static CellRule codes(Collection<String> codes, IssueCode problem) {
        Map<String, String> forms = new HashMap<>();
        for (String code : codes) {
            forms.put(code, code);
            forms.put(code.toLowerCase(Locale.ROOT), code);
        }
        return new WordRule(forms, problem, Map.of());
    }

    private static Map<String, String> yesNo() {
        Map<String, String> forms = new HashMap<>();
        List.of("true", "yes", "y", "ja", "j", "wahr", "1", "x").forEach(word -> forms.put(word, "true"));
        List.of("false", "no", "n", "nein", "falsch", "0").forEach(word -> forms.put(word, "false"));
        return forms;
    }
}
