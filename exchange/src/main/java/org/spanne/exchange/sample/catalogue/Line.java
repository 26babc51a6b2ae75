package org.spanne.exchange.sample.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A line of an order.
 *
 * @param item what is delivered
 * @param module the module it is; null where no module provides it
 * @param offer the offer it comes from; null likewise
 * @param group product group
 * @param quantity how many; negative in a credit note
 * @param price of one, cents of the order's currency
 * @param cost of one, cents of the order's currency
 */
public record Line(
        String item,
        @Nullable String module,
        @Nullable String offer,
        String group,
        int quantity,
        long price,
        long cost) {

    /** The same line that many times over; -1 takes it back. */
    public Line times(int factor) {
        return new Line(item, module, offer, group, quantity * factor, price, cost);
    }

    /** Cents of the order's currency. */
    public long revenue() {
        return quantity * price;
    }

    /** Cents of the order's currency. */
    public long totalCost() {
        return quantity * cost;
    }
}
