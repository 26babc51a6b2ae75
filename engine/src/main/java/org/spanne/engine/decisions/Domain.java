package org.spanne.engine.decisions;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What values a column holds. Values are texts, {@link Boolean}s, {@link BigDecimal}s and {@link LocalDate}s. */
public sealed interface Domain {

    /**
     * One of some texts.
     *
     * @param values all there are, each once
     */
    record Choice(List<String> values) implements Domain {

        public Choice {
            values = List.copyOf(values);
        }
    }

    /** Yes or no. */
    record YesNo() implements Domain {}

    /**
     * A number.
     *
     * @param whole whether it has no decimals
     * @param least the smallest there is, or null where there is none
     */
    record Numeric(boolean whole, @Nullable BigDecimal least) implements Domain {}

    /** A calendar day. */
    record Day() implements Domain {}

    /** Whether values lie on a line, so that conditions name ranges of them. */
    default boolean isOrdered() {
        return switch (this) {
            case Choice _, YesNo _ -> false;
            case Numeric _, Day _ -> true;
        };
    }

    /** Whether between two values that follow each other there is no third. */
    default boolean isDiscrete() {
        return switch (this) {
            case Numeric numeric -> numeric.whole();
            case Choice _, YesNo _, Day _ -> true;
        };
    }

    /** The smallest value of an ordered domain, as a position on the line; null where there is none. */
    default @Nullable BigDecimal least() {
        return this instanceof Numeric numeric ? numeric.least : null;
    }

    /** Where an ordered value is on the line: a number itself, a day by its count since 1970. */
    static BigDecimal position(Object value) {
        return switch (value) {
            case BigDecimal number -> number;
            case LocalDate day -> BigDecimal.valueOf(day.toEpochDay());
            default -> throw new IllegalArgumentException("Not a number or a day: " + value);
        };
    }

    /** The value at a position of an ordered domain. */
    default Object valueAt(BigDecimal position) {
        return this instanceof Day ? LocalDate.ofEpochDay(position.longValueExact()) : position;
    }
}
