package org.spanne.orders;

import org.spanne.access.Rights;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Bounds a query to the orders somebody may see: those of customers within reach, whose owner or caretaker belongs to a
 * unit within reach.
 */
final class Visible {

    private Visible() {}

    /** The condition on {@code orders.summary o}. */
    static String to(Rights rights) {
        return rights.customers().condition("o.customer_id", "customers") + " and ("
                + rights.units().condition("o.unit_id", "units") + " or "
                + rights.units().condition("o.caretaker_unit_id", "units") + ")";
    }

    /** Binds the condition's parameters. */
    static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, Rights rights) {
        return statement
                .param("customers", rights.customers().asArray())
                .param("units", rights.units().asArray());
    }
}
