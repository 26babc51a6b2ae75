package org.spanne.exchange.profile.notation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
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

    Optional<TemporalAccessor> read(String text) {
        try {
            return Optional.of(formatter.parseBest(text, LocalDateTime::from, LocalDate::from));
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
