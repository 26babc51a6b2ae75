package org.spanne.exchange.profile.notation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a source writes numbers and dates.
 *
 * @param decimal the decimal sign, {@code .} or {@code ,}
 * @param grouped whether the other sign, a blank or an apostrophe may group the thousands
 * @param dates the patterns of its dates and times, tried in this order
 */
public record Formats(char decimal, boolean grouped, List<DatePattern> dates) {

    /** Numbers with a point, dates as ISO 8601 writes them. */
    public static final Formats PLAIN = new Formats('.', false, List.of());

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
        String digits = "\\d+|\\d{1,3}(?<group>" + group + ")\\d{3}(?:\\k<group>\\d{3})*";
        return Pattern.compile("(?:" + CURRENCY + "\\s*)?(?<before>[+-]?)\\s*(?<whole>" + digits + "|(?=" + decimal
                + "\\d))(?:" + decimal + "(?<fraction>\\d*))?\\s*(?<after>[+-]?)(?:\\s*" + CURRENCY + ")?");
    }

    /** The number that a text of this source stands for, if it is one: {@code 1.234,50-} is -1234.50. */
    public Optional<BigDecimal> number(String text) {
        String cell = text.strip();
        Matcher matcher = (decimal == ',' ? COMMA : POINT).matcher(cell);
        if (cell.length() > LONGEST || !matcher.matches()) {
            return Optional.empty();
        }
        String sign = matcher.group("before") + matcher.group("after");
        if (sign.length() > 1 || (!grouped && matcher.group("group") != null)) {
            return Optional.empty();
        }
        String whole = matcher.group("whole").replaceAll("\\D", "");
        String fraction = matcher.group("fraction");
        BigDecimal size = new BigDecimal("0" + whole + (fraction == null || fraction.isEmpty() ? "" : "." + fraction));
        return Optional.of(sign.equals("-") ? size.negate() : size);
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
