package org.spanne.engine.buying.history;

/**
 * What the models need to know of a buyer.
 *
 * @param repeats x, how many purchases followed the first one
 * @param recency tₓ, the time from the first purchase to the last one; 0 without repeats (not the time since the last)
 * @param age T, the time from the first purchase to the end of observation
 */
public record History(int repeats, double recency, double age) {

    /** A buyer nothing is known of yet: the first purchase is now. */
    public static final History NEW = new History(0, 0, 0);

    /** @throws IllegalArgumentException if no course of purchases could lead to these values */
    public History {
        HistoryFault fault = HistoryFault.in(repeats, recency, age);
        if (fault != HistoryFault.NONE) {
            throw new IllegalArgumentException(
                    "%s: repeats %d, recency %s, age %s".formatted(fault.message(), repeats, recency, age));
        }
    }
}
