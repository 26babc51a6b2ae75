package org.spanne.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a column's cells hold, and so how they are checked, normalised and stored. The normal form is the text that
 * PostgreSQL's {@code COPY} takes for the type named at each case.
 */
public sealed interface ColumnType {

    /**
     * A text of at most {@code maxLength} characters, trimmed; line breaks are unusual unless {@code multiLine}.
     */
    record Text(int maxLength, boolean multiLine) implements ColumnType {}

    /** The row's own id: a text, trimmed, of at most 200 characters. */
    record Id() implements ColumnType {}

    /** The id of a row of another table (or of the same one), given by the table's name: {@code units}. */
    record Reference(String tableName) implements ColumnType {

        /** The table referred to. */
        public FolderTable table() {
            return FolderTable.named(tableName).orElseThrow();
        }
    }

    /** A decimal number or amount of money within bounds, both included; normal form {@code -1234.5}: numeric. */
    record Decimal(long min, long max) implements ColumnType {}

    /** A whole number within bounds, both included: bigint. */
    record Whole(long min, long max) implements ColumnType {}

    /** A calendar day, {@code 2026-03-02}: date. */
    record Day() implements ColumnType {}

    /** A day of every year, {@code 04-01}, also written as a month {@code 4}: text. */
    record DayOfYear() implements ColumnType {}

    /**
     * A moment; normal form in UTC, {@code 2026-03-02T08:30:00Z}: timestamptz. A local time takes the zone of the
     * person in {@code personColumn} (an empty text: none), else the company's.
     */
    record Moment(String personColumn) implements ColumnType {}

    /** {@code true} or {@code false}: boolean. Also written yes/no, ja/nein, 1/0. */
    record YesNo() implements ColumnType {}

    /** One of a closed set of words in lower case with underscores: text. */
    record Choice(Set<String> words) implements ColumnType {

        public Choice {
            words = Set.copyOf(words);
        }
    }

    /** An ISO 4217 code, {@code EUR}: text. */
    record Currency() implements ColumnType {}

    /** An IANA time zone, {@code Europe/Berlin}: text. */
    record TimeZone() implements ColumnType {}

    /** An ISO 3166 two-letter code, {@code DE}: text. */
    record Country() implements ColumnType {}

    /** An ISO 639 two-letter code, {@code de}: text. */
    record Language() implements ColumnType {}

    /** An e-mail address in lower case: text. */
    record Email() implements ColumnType {}

    /** Values separated by {@code ;}. Normal form is an array literal, {@code {"a","b"}}: text[]. */
    record Many(ColumnType element) implements ColumnType {

        /** The values in a normal form, in order. */
        public static List<String> values(String literal) {
            List<String> values = new ArrayList<>();
            StringBuilder value = new StringBuilder();
            boolean quoted = false;
            for (int i = 0; i < literal.length(); i++) {
                char c = literal.charAt(i);
                if (c == '"') {
                    if (quoted) {
                        values.add(value.toString());
                        value.setLength(0);
                    }
                    quoted = !quoted;
                } else if (quoted) {
                    value.append(c == '\\' ? literal.charAt(++i) : c);
                }
            }
            return List.copyOf(values);
        }
    }
}
