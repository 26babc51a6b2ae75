package org.spanne.market.segment.rule;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a customer has bought, or not, of late. Figures are kept as they were typed, so that what cannot be read can be shown.
 *
 * @param operator {@link Operator#ONE_OF} where something of it has to be bought, {@link Operator#NONE_OF} where nothing of it may be
 * @param goods product groups, separated by semicolons
 * @param months how many months back from the newest order of all
 * @param atLeast the least amount for all the goods together; empty where any amount will do
 */
public record Purchase(Operator operator, String goods, String months, String atLeast) implements Term {

    /** The key of the field that stands for purchases. */
    public static final String FIELD = "bought";

    private static final int MOST_MONTHS = 240;

    /** The product groups, without those left empty. */
    public List<String> names() {
        return Texts.list(goods);
    }

    /** How many months, 1 to 240; null where that cannot be read. */
    @Nullable
    Integer monthsBack() {
        boolean readable = months.matches("[1-9]\\d{0,2}") && Integer.parseInt(months) <= MOST_MONTHS;
        return readable ? Integer.valueOf(months) : null;
    }

    /** The least amount; null where none is asked for, or it cannot be read. */
    @Nullable
    BigDecimal amount() {
        return Texts.number(atLeast);
    }
}
