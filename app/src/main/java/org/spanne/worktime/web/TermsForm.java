package org.spanne.worktime.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spanne.access.Role;
import org.spanne.engine.disclosure.SafetyRule.Threshold;
import org.spanne.worktime.agreement.Source;
import org.spanne.worktime.agreement.Terms;

/**
 * The terms as they are typed.
 *
 * @param until the last day, as people write it; empty for none
 */
record TermsForm(
        @Nullable String textVersion,
        @Nullable String purpose,
        @Nullable Set<Source> sources,
        @Nullable Set<Role> viewers,
        @Nullable String threshold,
        @Nullable String months,
        @Nullable Set<String> sites,
        @Nullable String from,
        @Nullable String until) {

    private static final int USUAL_MONTHS = 24;

    /** What a first proposal starts from: all sources, nobody who sees more than needed, the least threshold. */
    static TermsForm first(LocalDate today) {
        return new TermsForm(
                "",
                "",
                EnumSet.allOf(Source.class),
                EnumSet.of(Role.SALES_LEAD, Role.CONTROLLING, Role.HR, Role.WORKS_COUNCIL),
                "" + Threshold.LEAST,
                "" + USUAL_MONTHS,
                Set.of(),
                today.toString(),
                "");
    }

    /** The next version starts from the one before. */
    static TermsForm after(Terms terms, LocalDate today) {
        return new TermsForm(
                terms.textVersion(),
                terms.purpose(),
                terms.sources(),
                terms.viewers(),
                "" + terms.threshold(),
                "" + terms.retentionMonths(),
                terms.sites(),
                today.toString(),
                terms.to() == null ? "" : terms.to().minusDays(1).toString());
    }

    /** The terms; null where a number or day is none. */
    @Nullable
    Terms read() {
        try {
            return new Terms(
                    typed(textVersion),
                    typed(purpose),
                    sources == null ? Set.of() : sources,
                    viewers == null ? Set.of() : viewers,
                    Integer.parseInt(typed(threshold)),
                    Integer.parseInt(typed(months)),
                    sites == null ? Set.of() : sites,
                    LocalDate.parse(typed(from)),
                    typed(until).isEmpty()
                            ? null
                            : LocalDate.parse(typed(until)).plusDays(1));
        } catch (NumberFormatException | DateTimeParseException notTyped) {
            return null;
        }
    }

    public boolean has(Source source) {
        return sources != null && sources.contains(source);
    }

    public boolean has(Role role) {
        return viewers != null && viewers.contains(role);
    }

    public boolean has(String site) {
        return sites != null && sites.contains(site);
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
