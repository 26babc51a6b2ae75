package org.spanne.orders;

import java.util.List;
import org.spanne.figure.Money;

/**
 * The bespoke orders that are not delivered yet.
 *
 * @param count how many there are
 * @param late how many of them are past their promised day
 * @param value their revenue in the company's currency
 * @param next the most urgent by promised day; empty for those who may not see orders
 */
public record OpenBespoke(long count, long late, Money value, List<OpenOrder> next) {

    public OpenBespoke {
        next = List.copyOf(next);
    }
}
