package org.spanne.orders;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spanne.figure.Money;
import org.spanne.figure.Share;

/**
 * What a set of orders comes to in a period. Orders and money count by the day of the order; deliveries, promises and lead
 * times by the day of delivery. Cancelled orders count nowhere but as cancelled.
 *
 * @param byKind number of orders of every kind that occurs
 * @param cancelled number of cancelled orders
 * @param revenue of the orders in the company's currency
 * @param costedRevenue the part of the revenue whose cost is known
 * @param cost of that part
 * @param foreignCurrency orders in other currencies, left out of all money
 * @param delivered number of deliveries
 * @param straightThrough deliveries that nobody in frontline or service design touched, of those with known events
 * @param promiseKept deliveries on the promised day or before, of those with a promise
 * @param leadDays mean time from order to delivery in days; null without deliveries, and
 *     without those that lie before their order
 */
public record Figures(
        Map<OrderKind, Long> byKind,
        long cancelled,
        Money revenue,
        Money costedRevenue,
        Money cost,
        long foreignCurrency,
        long delivered,
        Share straightThrough,
        Share promiseKept,
        @Nullable BigDecimal leadDays) {

    public Figures {
        byKind = Map.copyOf(byKind);
    }

    /** Number of orders of all kinds. */
    public long orders() {
        return byKind.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Orders of one kind, of those whose kind is known. */
    public Share shareOf(OrderKind kind) {
        return new Share(byKind.getOrDefault(kind, 0L), orders() - byKind.getOrDefault(OrderKind.UNSTATED, 0L));
    }
}
