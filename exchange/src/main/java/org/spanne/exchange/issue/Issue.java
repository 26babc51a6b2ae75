package org.spanne.exchange.issue;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something found in a company folder.
 *
 * @param code what it is
 * @param place the file or sheet as a person knows it: {@code orders.csv}
 * @param line the line or row, counted from 1 with the header; 0 where the whole file is meant
 * @param column the column's header, or null where the whole row or file is meant
 * @param value the offending value, cut to a length that can be shown, or null
 * @param arguments further facts for the sentence, by the names used in it
 */
public record Issue(
        IssueCode code,
        String place,
        long line,
        @Nullable String column,
        @Nullable String value,
        Map<String, String> arguments) {

    private static final int SHOWN = 80;

    public Issue {
        arguments = Map.copyOf(arguments);
        value = value == null ? null : Shown.text(value, SHOWN);
    }

    /** An issue of a whole file. */
    public static Issue ofFile(IssueCode code, String place, Map<String, String> arguments) {
        return new Issue(code, place, 0, null, null, arguments);
    }

    /** How much it matters. */
    public Severity severity() {
        return code.severity();
    }

    /** Whether it keeps a row or file out. */
    public boolean isError() {
        return severity() == Severity.ERROR;
    }

    /** What is wrong and what to do, in English or German, without the place. */
    public String sentence(Locale locale) {
        return Sentences.of(locale).sentence(this);
    }
}
