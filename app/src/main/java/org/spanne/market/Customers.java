package org.spanne.market;

import java.util.Set;
import org.spanne.access.Subtrees;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The customers. */
@Service
public class Customers implements Subtrees {

    private final JdbcClient db;

    Customers(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Kind kind() {
        return Kind.CUSTOMERS;
    }

    @Override
    public Set<String> from(String id) {
        return db.sql("select customer_id from market.standing where path @> array[cast(? as text)]")
                .param(id)
                .query((row, number) -> row.getString("customer_id"))
                .set();
    }
}
