package org.spanne.market;

import java.util.List;

/**
 * Figures that another module works out for customers, by which they can be told apart in segments. A module that has some
 * declares a bean of this type.
 */
public interface CustomerFigures {

    /** The figures, in the order in which they are offered. */
    List<Figure> figures();

    /**
     * One figure.
     *
     * @param key its name in rules, unique among all modules; never changed, as saved rules refer to it
     * @param label message key
     * @param sql a scalar subquery of a number over {@code market.standing s}; null where nothing is known of a customer
     */
    record Figure(String key, String label, String sql) {}
}
