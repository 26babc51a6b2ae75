package org.spanne.exchange.sample.orders;

import org.jspecify.annotations.Nullable;

/**
 * Something that was done for an order.
 *
 * @param activity what
 * @param start on the work clock
 * @param end on the work clock, after {@code start}
 * @param person who; null where only the unit is known
 * @param unit where; null where the system did it alone
 */
record Event(
        String activity,
        long start,
        long end,
        @Nullable String person,
        @Nullable String unit) {

    boolean is(String name) {
        return activity.equals(name);
    }
}
