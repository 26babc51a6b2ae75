package org.spanne.value;

import org.spanne.access.Rights;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Bounds a query to the customers somebody may see: those at the top within the reach by hierarchy and by the owner's unit. Whoever
 * sees a site only is told nothing of what all sites together buy.
 */
final class Visible {

    private Visible() {}

    /** The condition on {@code market.standing s}. */
    static String to(Rights rights) {
        return rights.customers().condition("s.customer_id", "customers") + " and "
                + rights.units().condition("s.owner_unit_id", "units");
    }

    /** Binds the condition's parameters. */
    static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, Rights rights) {
        return statement
                .param("customers", rights.customers().asArray())
                .param("units", rights.units().asArray());
    }
}
