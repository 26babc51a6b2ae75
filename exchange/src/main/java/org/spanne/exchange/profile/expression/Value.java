package org.spanne.exchange.profile.expression;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** What an expression yields. A source's cell is always {@link Text}; an empty text stands for "nothing". */
public sealed interface Value {

    /** The value as it stands in a cell of the exchange format. */
    String text();

    /** Whether there is nothing. */
    default boolean isEmpty() {
        return text().isEmpty();
    }

    /** A text, never null. */
    record Text(String text) implements Value {
        private static final Text NOTHING = new Text("");
    }

    /** A number, shown with the digits that it has. */
    record Decimal(BigDecimal number) implements Value {
        private static final int LONGEST = 60;
        private static final Pattern PLAIN = Pattern.compile("[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)");

        @Override
        public String text() {
            return number.toPlainString();
        }

        /** Whether the text is a number as the exchange format writes it: digits with at most one point. */
        public static boolean isPlain(String text) {
            return text.length() <= LONGEST && PLAIN.matcher(text).matches();
        }
    }

    /** The outcome of a comparison. */
    record Truth(boolean truth) implements Value {
        @Override
        public String text() {
            return String.valueOf(truth);
        }
    }

    /** A date. */
    record Day(LocalDate date) implements Value {
        @Override
        public String text() {
            return date.toString();
        }
    }

    /** A local date and time of day, to the second. */
    record Moment(LocalDateTime time) implements Value {
        @Override
        public String text() {
            return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time.withNano(0));
        }
    }

    /** Nothing: what an empty cell holds. */
    static Value nothing() {
        return Text.NOTHING;
    }

    /** A text as value. */
    static Value of(String text) {
        return text.isEmpty() ? Text.NOTHING : new Text(text);
    }

    /**
     * This value as number.
     *
     * @throws NotComputable when it is none
     */
    default BigDecimal number() {
        if (this instanceof Decimal(BigDecimal number)) {
            return number;
        }
        if (this instanceof Text(String text) && Decimal.isPlain(text.strip())) {
            return new BigDecimal(text.strip());
        }
        throw new NotComputable(text(), "is not a number. Maybe it has to be read with number(column, ',') first.");
    }

    /**
     * This value as true or false.
     *
     * @throws NotComputable when it is neither
     */
    default boolean truth() {
        if (this instanceof Truth(boolean truth)) {
            return truth;
        }
        throw new NotComputable(text(), "is neither true nor false. Maybe compare it: column = 'value'.");
    }
}
