package org.spanne.exchange.profile.notation;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A pattern of dates or times such as {@code dd.MM.yyyy HH:mm}; the letters are those of {@link DateTimeFormatter}. */
public final class DatePattern {

    static final List<DatePattern> ISO =
            List.of(known("yyyy-MM-dd[['T'][ ]HH:mm[:ss[.SSSSSS][.SSS]]]"), known("yyyyMMdd"));

    private final String pattern;
    private final DateTimeFormatter formatter;

    private DatePattern(String pattern, DateTimeFormatter formatter) {
        this.pattern = pattern;
        this.formatter = formatter;
    }

    /**
     * A pattern as written in a profile.
     *
     * @throws IllegalArgumentException when it is no pattern
     */
    public static DatePattern of(String pattern) {
        return known(pattern);
    }

    /** Strict, so that 31.02. is refused; a year is a plain year, whichever letter stands for it. */
    private static DatePattern known(String pattern) {
        DateTimeFormatter formatter = DateTimeFormatter.ofPattern(withPlainYear(pattern), Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
        return new DatePattern(pattern, formatter);
    }

    private static String withPlainYear(String pattern) {
        StringBuilder plain = new StringBuilder(pattern);
        boolean quoted = false;
        for (int i = 0; i < plain.length(); i++) {
            if (plain.charAt(i) == '\'') {
                quoted = !quoted;
            } else if (!quoted && plain.charAt(i) == 'y') {
                plain.setCharAt(i, 'u');
            }
        }
        return plain.toString();
    }

    /** Matches before it resolves, as a text of another pattern is no exception. */
    Optional<TemporalAccessor> read(String text) {
        ParsePosition position = new ParsePosition(0);
        if (formatter.parseUnresolved(text, position) == null || position.getIndex() < text.length()) {
            return Optional.empty();
        }
        try {
            TemporalAccessor found = formatter.parse(text);
            return Optional.of(
                    found.isSupported(ChronoField.MINUTE_OF_HOUR) ? LocalDateTime.from(found) : LocalDate.from(found));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    /** The date or time in this pattern, if it has all that the pattern shows. */
    public Optional<String> written(TemporalAccessor date) {
        try {
            return Optional.of(formatter.format(date));
        } catch (DateTimeException lacking) {
            return Optional.empty();
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DatePattern that && that.pattern.equals(pattern);
    }

    @Override
    public int hashCode() {
        return pattern.hashCode();
    }

    /** The pattern as written. */
    @Override
    public String toString() {
        return pattern;
    }
}
