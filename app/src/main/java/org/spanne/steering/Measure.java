package org.spanne.steering;

import java.util.Locale;

/** What a target can be set for. The name in {@code targets.csv} is the constant's in lower case. */
public enum Measure {
    /** Minutes with customers / working minutes. */
    CUSTOMER_TIME_SHARE,
    /** Delivered orders that nobody in sales or service design touched / delivered orders. */
    STRAIGHT_THROUGH_SHARE,
    /** Delivered orders that came on or before the promised day / delivered orders with a promise. */
    PROMISE_RELIABILITY,
    /** Potential of the customers reached / potential of the customers looked after. */
    POTENTIAL_COVERAGE;

    /** The name in the exchange format. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
