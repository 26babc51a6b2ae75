package org.spanne.screen;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.spanne.figure.Money;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Figures as the person reads them, unit always included; page templates know it as {@code fmt}. */
@Component("fmt")
public class Formats {

    private static final String NOTHING = "–";
    private static final BigDecimal MANY = BigDecimal.valueOf(100_000);
    /** Non-breaking, so that a unit stays with its number. */
    private static final char SPACE = '\u00a0';

    /** A whole number with its thousands told apart. */
    public String number(long value) {
        return NumberFormat.getIntegerInstance(locale()).format(value);
    }

    /** A number with at most some decimals. */
    public String number(@Nullable BigDecimal value, int decimals) {
        if (value == null) {
            return NOTHING;
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale());
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }

    /** A share between 0 and 1 in whole percent; below ten percent with one decimal. */
    public String percent(@Nullable Double share) {
        if (share == null || share.isNaN()) {
            return NOTHING;
        }
        return percentage(share, Math.abs(share) < 0.0995 && share != 0 ? 1 : 0) + SPACE + "%";
    }

    /** Both ends of an interval of shares in percent, the unit told once; a narrow one with a decimal. */
    public String range(double lower, double upper) {
        int decimals = upper - lower < 0.02 ? 1 : 0;
        return percentage(lower, decimals) + "–" + percentage(upper, decimals) + SPACE + "%";
    }

    /** A difference of two shares in percentage points, with its sign. */
    public String points(double difference) {
        String unit = locale().getLanguage().equals("de") ? "Pp." : "pp";
        return signed(percentage(Math.abs(difference), 1), difference) + SPACE + unit;
    }

    /** A relative change in percent, with its sign. */
    public String signedPercent(double change) {
        int decimals = Math.abs(change) < 0.0995 ? 1 : 0;
        return signed(percentage(Math.abs(change), decimals), change) + SPACE + "%";
    }

    /** An amount; large ones without their smallest coin. */
    public String money(@Nullable Money money) {
        if (money == null) {
            return NOTHING;
        }
        boolean large = money.amount().abs().compareTo(MANY) >= 0;
        return money(money, large ? 0 : money.currency().getDefaultFractionDigits());
    }

    /** An amount without its smallest coin, however small, as columns of sums are read. */
    public String sum(@Nullable Money money) {
        return money == null ? NOTHING : money(money, 0);
    }

    private static String money(Money money, int decimals) {
        NumberFormat format = NumberFormat.getCurrencyInstance(region());
        format.setCurrency(money.currency());
        format.setMaximumFractionDigits(decimals);
        format.setMinimumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(money.amount());
    }

    /** A day. */
    public String date(@Nullable LocalDate day) {
        return day == null
                ? NOTHING
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(region())
                        .format(day);
    }

    /** A day with its weekday, without the year. */
    public String weekday(LocalDate day) {
        String pattern = locale().getLanguage().equals("de") ? "EEEE, d. MMMM" : "EEEE, d MMMM";
        return DateTimeFormatter.ofPattern(pattern, region()).format(day);
    }

    /** A length of time in minutes, in hours and minutes. */
    public String minutes(long minutes) {
        return duration(Duration.ofMinutes(minutes));
    }

    /** A month with its year. */
    public String month(LocalDate first) {
        return DateTimeFormatter.ofPattern("MMM yyyy", region()).format(first);
    }

    /** A moment by the wall clock of a zone. */
    public String dateTime(@Nullable Instant moment, ZoneId zone) {
        return moment == null
                ? NOTHING
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(region())
                        .format(moment.atZone(zone));
    }

    /** How long something takes, in its two largest units. */
    public String duration(@Nullable Duration duration) {
        if (duration == null) {
            return NOTHING;
        }
        long seconds = Math.max(0, duration.toSeconds());
        String day = locale().getLanguage().equals("de") ? "Tg." : "d";
        if (seconds >= 86_400) {
            return pair(seconds / 86_400, day, seconds % 86_400 / 3600, "h");
        }
        if (seconds >= 3600) {
            return pair(seconds / 3600, "h", seconds % 3600 / 60, "min");
        }
        if (seconds == 0) {
            return "0" + SPACE + "min";
        }
        return seconds >= 60 ? pair(seconds / 60, "min", seconds % 60, "s") : seconds + "" + SPACE + "s";
    }

    /** An id of the company's own as one segment of an address. */
    public String segment(String id) {
        return PathId.segment(id);
    }

    private static String pair(long large, String largeUnit, long small, String smallUnit) {
        String first = large + "" + SPACE + largeUnit;
        return small == 0 ? first : first + " " + small + SPACE + smallUnit;
    }

    private static String percentage(double share, int decimals) {
        DecimalFormat format = (DecimalFormat) NumberFormat.getNumberInstance(locale());
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(BigDecimal.valueOf(share).movePointRight(2));
    }

    private static String signed(String text, double value) {
        return (value > 0 ? "+" : value < 0 ? "−" : "±") + text;
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }

    /** The language with a country where it names none, as dates and amounts look different even within a language. */
    private static Locale region() {
        Locale locale = locale();
        if (!locale.getCountry().isEmpty()) {
            return locale;
        }
        return locale.getLanguage().equals("de") ? Locale.GERMANY : Locale.UK;
    }
}
