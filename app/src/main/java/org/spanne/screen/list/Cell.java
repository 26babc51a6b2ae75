package org.spanne.screen.list;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.spanne.figure.Money;

/** What stands in one place of a list: shown in the reader's language, exported as the value it is. */
public sealed interface Cell {

    /** Nothing is known. */
    record Nothing() implements Cell {}

    /** A text. */
    record Text(String text) implements Cell {}

    /**
     * A text that leads somewhere.
     *
     * @param address path within the server
     */
    record Link(String text, String address) implements Cell {}

    /** A text of the message bundles, with a colour that tells how good it is. */
    record Tag(String messageKey, Tone tone) implements Cell {}

    /**
     * A number.
     *
     * @param decimals how many decimals are shown at most
     */
    record Figure(BigDecimal value, int decimals) implements Cell {}

    /**
     * An amount of money.
     *
     * @param exact whether its smallest coin is shown
     */
    record Amount(Money money, boolean exact) implements Cell {}

    /** A share between 0 and 1. */
    record Ratio(double share) implements Cell {}

    /** A day. */
    record Day(LocalDate day) implements Cell {}

    /** How good something is. */
    enum Tone {
        PLAIN,
        GOOD,
        WARN,
        BAD
    }

    static Cell text(@Nullable String text) {
        return text == null || text.isEmpty() ? new Nothing() : new Text(text);
    }

    /** Without a text there is nothing to lead from. */
    static Cell link(@Nullable String text, String address) {
        return text == null || text.isEmpty() ? new Nothing() : new Link(text, address);
    }

    static Cell tag(String messageKey, Tone tone) {
        return new Tag(messageKey, tone);
    }

    static Cell count(long value) {
        return new Figure(BigDecimal.valueOf(value), 0);
    }

    static Cell number(@Nullable BigDecimal value, int decimals) {
        return value == null ? new Nothing() : new Figure(value, decimals);
    }

    /** An amount to the coin. */
    static Cell amount(@Nullable Money money) {
        return money == null ? new Nothing() : new Amount(money, true);
    }

    /** An amount to be compared with others of its column, without its coins. */
    static Cell sum(@Nullable Money money) {
        return money == null ? new Nothing() : new Amount(money, false);
    }

    static Cell ratio(@Nullable Double share) {
        return share == null ? new Nothing() : new Ratio(share);
    }

    static Cell day(@Nullable LocalDate day) {
        return day == null ? new Nothing() : new Day(day);
    }
}
