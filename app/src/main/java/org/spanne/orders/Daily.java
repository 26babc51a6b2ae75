package org.spanne.orders;

/**
 * The days' sums: orders, revenue and cost count on the day of the order, delivery, promise and lead time on the day of
 * delivery. Cancelled orders count as cancelled only.
 */
final class Daily {

    private Daily() {}

    /** The query over the orders that a condition on {@code orders.summary} lets through. */
    static String of(String condition) {
        return """
            with chosen as (
                select * from orders.summary where %s)
            select day, unit_id, kind, currency, sum(ordered) as ordered, sum(cancelled) as cancelled,
                   sum(revenue) as revenue, sum(costed_revenue) as costed_revenue, sum(cost) as cost,
                   sum(delivered) as delivered, sum(with_events) as with_events,
                   sum(straight_through) as straight_through, sum(promised) as promised, sum(kept) as kept,
                   sum(lead_days) as lead_days
              from (select ordered_on as day, coalesce(unit_id, '') as unit_id, coalesce(kind, '') as kind, currency,
                           count(*) filter (where status <> 'cancelled') as ordered,
                           count(*) filter (where status = 'cancelled') as cancelled,
                           coalesce(sum(revenue) filter (where status <> 'cancelled'), 0) as revenue,
                           coalesce(sum(revenue) filter (where status <> 'cancelled' and cost is not null), 0)
                               as costed_revenue,
                           coalesce(sum(cost) filter (where status <> 'cancelled' and revenue is not null), 0) as cost,
                           0 as delivered, 0 as with_events, 0 as straight_through, 0 as promised, 0 as kept,
                           0 as lead_days
                      from chosen
                     group by 1, 2, 3, 4
                    union all
                    select delivered_on, coalesce(unit_id, ''), coalesce(kind, ''), currency, 0, 0, 0, 0, 0, count(*),
                           count(straight_through), count(*) filter (where straight_through), count(promised_date),
                           count(*) filter (where delivered_on <= promised_date),
                           sum(extract(epoch from delivered_at - ordered_at) / 86400)
                      from chosen
                     where status = 'delivered' and delivered_on is not null
                     group by 1, 2, 3, 4) both_days
             group by day, unit_id, kind, currency
            """.formatted(condition);
    }
}
