package org.spanne.market;

/** What customers bought, told by the module that keeps the orders. */
public interface Purchases {

    /**
     * A query that gives one row per customer who ever ordered: {@code customer_id text}, {@code orders int}, {@code
     * orders_year int}, {@code open_orders int}, {@code revenue numeric}, {@code revenue_year numeric}, {@code
     * contribution_year numeric} (of the orders of which the cost is known, null where of none), {@code first_order date}, {@code last_order date}, {@code foreign_currency int}. Amounts are in the company's currency;
     * orders in another one are counted in the last column and left out of the sums. "Year" is the twelve months up to
     * the newest order of all. Cancelled orders are left out.
     */
    String query();
}
