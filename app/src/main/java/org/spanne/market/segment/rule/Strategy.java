package org.spanne.market.segment.rule;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How a segment's customers are served.
 *
 * @param servedBy the role that serves them; null where it is left open
 * @param level the service they can expect; null where it is left open
 * @param hours of the frontline for one customer in a year; null where it is left open
 * @param weight how much an hour's gain with them counts against others', 1 unless stated
 */
public record Strategy(
        @Nullable ServedBy servedBy,
        @Nullable ServiceLevel level,
        @Nullable BigDecimal hours,
        @Nullable BigDecimal weight) {

    /** Nothing decided. */
    public static final Strategy OPEN = new Strategy(null, null, null, null);

    /** Roles of the frontline, and none. */
    public enum ServedBy {
        HUNTER,
        FARMER,
        KEY_ACCOUNT,
        /** People who serve from the office. */
        INSIDE,
        /** Nobody in person: the customers help themselves. */
        SELF_SERVICE
    }

    /** What customers of a segment can expect. */
    public enum ServiceLevel {
        INDIVIDUAL,
        STANDARD,
        BASIC
    }
}
