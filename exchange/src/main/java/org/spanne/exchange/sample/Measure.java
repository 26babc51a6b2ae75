package org.spanne.exchange.sample;

import java.util.Locale;

/** The measures that {@code targets.csv} sets targets for, by their names in lower case. */
public enum Measure {
    /** Minutes with customers / working minutes. */
    CUSTOMER_TIME_SHARE,
    /** Delivered orders that nobody in sales or service design touched / delivered orders. */
    STRAIGHT_THROUGH_SHARE,
    /** Delivered orders that arrived by the promised date / delivered orders. */
    PROMISE_RELIABILITY,
    /** Potential of the customers somebody looks after / potential of all customers. */
    POTENTIAL_COVERAGE,
    /** Orders that standard modules provide completely / orders. */
    STANDARD_COVERAGE,
    /** Calendar days from order to delivery, median. */
    LEAD_TIME_DAYS,
    /** Orders done without rework / orders. */
    FIRST_PASS_YIELD,
    /** Requirements that wait for a decision. */
    OPEN_REQUIREMENTS,
    /** (Revenue - cost) / revenue. */
    CONTRIBUTION_MARGIN_SHARE;

    static Measure named(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }

    /** As in the file: {@code customer_time_share}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
