package org.spanne.market;

import java.util.List;

/** What customers bought of which product groups, told by the module that keeps the orders. */
public interface BoughtGoods {

    /**
     * A subquery, in its parentheses, with one row per customer, product group and day: {@code customer_id text}, {@code good
     * text}, {@code bought_on date}, {@code amount numeric}. Amounts are in the company's currency, credit notes netted; null
     * where they are not known or in another currency. Cancelled orders are left out.
     */
    String rows();

    /** The product groups, in order; no more than fit into a list to choose from. */
    List<String> names();
}
