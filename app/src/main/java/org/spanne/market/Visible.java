package org.spanne.market;

import org.spanne.access.Rights;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Bounds a query to the customers somebody may see: those within the reach by hierarchy and by the owner's unit. */
public final class Visible {

    private Visible() {}

    /** The condition on {@code market.standing s}. */
    public static String to(Rights rights) {
        return rights.customers().condition("s.customer_id", "customers") + " and "
                + rights.units().condition("s.owner_unit_id", "units");
    }

    /** Binds the condition's parameters. */
    public static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, Rights rights) {
        return statement
                .param("customers", rights.customers().asArray())
                .param("units", rights.units().asArray());
    }
}
