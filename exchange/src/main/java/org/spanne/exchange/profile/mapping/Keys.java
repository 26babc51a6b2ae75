package org.spanne.exchange.profile.mapping;

import java.util.List;
import org.spanne.exchange.profile.computation.Row;
import org.spanne.exchange.profile.computation.Term;

/** One text out of several values, different where any of them differs. */
final class Keys {

    private static final char BETWEEN = '\u001f';

    private Keys() {}

    /** The key of a look-up; empty where any of its values is, as nothing equals nothing. */
    static String ofAll(List<Term> terms, Row row) {
        if (terms.size() == 1) {
            return terms.getFirst().in(row).text();
        }
        StringBuilder key = new StringBuilder();
        for (Term term : terms) {
            String text = term.in(row).text();
            if (text.isEmpty()) {
                return "";
            }
            key.append(text).append(BETWEEN);
        }
        return key.toString();
    }

    /** The key of a group; empty values are values. */
    static String ofAny(List<Term> terms, Row row) {
        StringBuilder key = new StringBuilder();
        terms.forEach(term -> key.append(term.in(row).text()).append(BETWEEN));
        return key.toString();
    }
}
