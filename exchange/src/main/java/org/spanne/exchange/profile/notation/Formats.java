package org.spanne.exchange.profile.notation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a source writes numbers and dates.
 *
 * @param decimal the decimal sign, {@code .} or {@code ,}; the other one, a blank or an apostrophe may group the thousands
 * @param dates the patterns of its dates and times, tried in this order
 */
public record Formats(char decimal, List<DatePattern> dates) {

    /** Numbers with a point, dates as ISO 8601 writes them. */
    public static final Formats PLAIN = new Formats('.', List.of());

    private static final int LONGEST = 60;
    private static final String CURRENCY = "(?:[\\p{Sc}]|[A-Z]{3})";
    private static final Pattern POINT = numberWith("\\.", "[,'’\\u00a0\\u202f ]");
    private static final Pattern COMMA = numberWith(",", "[.'’\\u00a0\\u202f ]");

    public Formats {
        if (decimal != '.' && decimal != ',') {
            throw new IllegalArgumentException("Decimal sign is '" + decimal + "', it has to be '.' or ','");
        }
        dates = List.copyOf(dates);
    }

    /** A sign before or after, a currency before or after, thousands either grouped throughout or not at all. */
    private static Pattern numberWith(String decimal, String group) {
        String digits = "\\d{1,3}(?:" + group + "\\d{3})+|\\d+";
        return Pattern.compile("(?:" + CURRENCY + "\\s*)?([+-]?)\\s*(" + digits + "|(?=" + decimal + "\\d))(?:"
                + decimal + "(\\d*))?\\s*([+-]?)(?:\\s*" + CURRENCY + ")?");
    }

    /** The number that a text of this source stands for, if it is one: {@code 1.234,50-} is -1234.50. */
    public Optional<BigDecimal> number(String text) {
        String cell = text.strip();
        var matcher = (decimal == ',' ? COMMA : POINT).matcher(cell);
        if (cell.length() > LONGEST || !matcher.matches()) {
            return Optional.empty();
        }
        String before = matcher.group(1);
        String after = matcher.group(4);
        if (!before.isEmpty() && !after.isEmpty()) {
            return Optional.empty();
        }
        String whole = matcher.group(2).replaceAll("\\D", "");
        String fraction = matcher.group(3) == null ? "" : matcher.group(3);
        BigDecimal size = new BigDecimal("0" + whole + (fraction.isEmpty() ? "" : "." + fraction));
        return Optional.of((before + after).equals("-") ? size.negate() : size);
    }

    /** The {@link LocalDate} or {@link LocalDateTime} that a text of this source stands for, if it is one. */
    public Optional<TemporalAccessor> date(String text) {
        List<DatePattern> patterns = dates.isEmpty() ? DatePattern.ISO : dates;
        for (DatePattern pattern : patterns) {
            Optional<TemporalAccessor> found = pattern.read(text.strip());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
