package org.spanne.market;

import java.util.List;

/** What customers bought of which product groups, told by the module that keeps the orders. */
public interface BoughtGoods {

    /**
     * A table with one row per customer, product group and day: {@code customer_id text}, {@code good_id int}, {@code bought_on
     * date}, {@code amount numeric}. Amounts are in the company's currency, credit notes netted; null where they are not
     * known or in another currency. Cancelled orders are left out. Rows of some goods, and of some customers, are found by an index.
     */
    String table();

    /**
     * A scalar subquery, in its parentheses, of an array of the goods of some names.
     *
     * @param names an SQL expression of an array of names in small letters
     */
    String goods(String names);

    /** The names of product groups, in order; no more than fit into a list to choose from. */
    List<String> names();
}
