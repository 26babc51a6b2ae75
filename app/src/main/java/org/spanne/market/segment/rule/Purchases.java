package org.spanne.market.segment.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.spanne.market.BoughtGoods;

/**
 * All that a statement asks of purchases, in a single join: what of each good that any condition names was bought is grouped once
 * by customer, whatever the number of conditions. A subquery for each would have to be hashed in memory or be run for each customer.
 */
final class Purchases {

    private static final String NEWEST = "(select max(last_order) from market.standing)";

    private final BoughtGoods goods;
    private final String alias;
    private final List<String> columns = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private int longest;

    /** @param alias of the joined table */
    Purchases(BoughtGoods goods, String alias) {
        this.goods = goods;
        this.alias = alias;
    }

    /** A condition on a column of the join. */
    String condition(Purchase purchase, String name) {
        int months = Objects.requireNonNull(purchase.monthsBack());
        String[] asked = Texts.lower(purchase.names());
        parameters.put(name, asked);
        parameters.put(name + "m", months);
        names.addAll(List.of(asked));
        longest = Math.max(longest, months);
        String among = isOneOf(name) + " and b.bought_on > " + since(name + "m");
        BigDecimal amount = purchase.amount();
        if (amount == null) {
            columns.add("bool_or(" + among + ") as " + name);
        } else {
            parameters.put(name + "a", amount);
            columns.add("bool_or(" + among + ") and coalesce(sum(b.amount) filter (where " + among + "), 0) >= :" + name
                    + "a as " + name);
        }
        String bought = "coalesce(" + alias + "." + name + ", false)";
        return purchase.operator() == Operator.NONE_OF ? "not " + bought : bought;
    }

    /** What follows the tables of the customers; empty where nothing is asked of purchases. */
    String join() {
        return columns.isEmpty()
                ? ""
                : " left join (select b.customer_id, " + String.join(", ", columns) + " from " + goods.table()
                        + " b where " + isOneOf(alias) + " and b.bought_on > "
                        + since(alias + "m") + " group by b.customer_id) " + alias + " on " + alias
                        + ".customer_id = c.customer_id";
    }

    Map<String, Object> parameters() {
        Map<String, Object> all = new HashMap<>(parameters);
        if (!columns.isEmpty()) {
            all.put(alias, names.toArray(String[]::new));
            all.put(alias + "m", longest);
        }
        return all;
    }

    /** The cast tells an array from rows. */
    private String isOneOf(String parameter) {
        return "b.good_id = any(cast(" + goods.goods(":" + parameter) + " as int[]))";
    }

    private static String since(String months) {
        return NEWEST + " - make_interval(months => :" + months + ")";
    }
}
