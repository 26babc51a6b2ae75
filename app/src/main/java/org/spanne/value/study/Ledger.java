package org.spanne.value.study;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spanne.engine.buying.history.Transactions;

/**
 * What was sold to whom. Customers are those at the top of their hierarchy, numbered from 0; each stands for all below it.
 *
 * @param tops the customers
 * @param transactions their orders in the company's currency, cancelled ones left out
 * @param lastDay the day of the newest order
 * @param sales what they spent on each good in the last two years
 * @param withoutAmount how many orders have no revenue
 */
record Ledger(List<Top> tops, Transactions transactions, int lastDay, Sales sales, int withoutAmount) {

    Ledger {
        tops = List.copyOf(tops);
    }

    /**
     * A customer at the top.
     *
     * @param sites how many customers it stands for
     * @param foreignOrders how many orders are in other currencies
     * @param potential what it could spend a year as stated; null where it is not
     * @param all its orders in the company's currency
     * @param year those of the last twelve months
     */
    record Top(
            String customerId,
            @Nullable String industry,
            @Nullable String country,
            @Nullable Long employees,
            @Nullable String revenueClass,
            int sites,
            int foreignOrders,
            @Nullable Double potential,
            Money all,
            Money year) {}

    /**
     * Sums of orders.
     *
     * @param orders how many of them have a known cost
     * @param costed revenue of those
     * @param cost of those
     * @param revenue of all
     * @param touched how many of them have known events
     * @param touchedRevenue revenue of those
     * @param touchHours hours of frontline and service design in those
     */
    record Money(
            int orders,
            double costed,
            double cost,
            double revenue,
            int touched,
            double touchedRevenue,
            double touchHours) {

        static final Money NONE = new Money(0, 0, 0, 0, 0, 0, 0);

        Money plus(Money other) {
            return new Money(
                    orders + other.orders,
                    costed + other.costed,
                    cost + other.cost,
                    revenue + other.revenue,
                    touched + other.touched,
                    touchedRevenue + other.touchedRevenue,
                    touchHours + other.touchHours);
        }

        /** Contribution / revenue where cost is known; NaN where none is. */
        double margin() {
            return costed > 0 ? (costed - cost) / costed : Double.NaN;
        }

        /** Hours of frontline and service design per unit of revenue; NaN where no events are known. */
        double hoursPerRevenue() {
            return touchedRevenue > 0 ? touchHours / touchedRevenue : Double.NaN;
        }
    }

    /**
     * What was sold.
     *
     * @param goods names of the goods, by number
     */
    record Sales(List<String> goods, List<Sale> rows) {
        Sales {
            goods = List.copyOf(goods);
            rows = List.copyOf(rows);
        }
    }

    /**
     * What a customer spent on a good in a year.
     *
     * @param recent whether in the last twelve months, or in the twelve before
     */
    record Sale(int buyer, int good, boolean recent, double amount) {}

    /** All customers' sums of the time observed. */
    Money all() {
        return tops.stream().map(Top::all).reduce(Money.NONE, Money::plus);
    }

    /** All customers' sums of the last twelve months. */
    Money year() {
        return tops.stream().map(Top::year).reduce(Money.NONE, Money::plus);
    }
}
