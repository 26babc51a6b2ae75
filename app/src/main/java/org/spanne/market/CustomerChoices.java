package org.spanne.market;

import java.util.List;
import java.util.Optional;
import org.spanne.access.Choices;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The customers that an account can be bounded to, the largest groups first. */
@Component
class CustomerChoices implements Choices {

    private final JdbcClient db;

    CustomerChoices(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Kind kind() {
        return Kind.CUSTOMER;
    }

    @Override
    public List<Choice> matching(String text, int most) {
        return db.sql("""
                        select customer_id as id, name as label
                          from market.customer join market.standing using (customer_id)
                         where position(lower(:text) in sought) > 0
                         order by level, revenue desc, customer_id limit :most
                        """)
                .param("text", text.strip())
                .param("most", most)
                .query((row, number) -> new Choice(row.getString("id"), row.getString("label")))
                .list();
    }

    @Override
    public Optional<Choice> byId(String id) {
        return db.sql("select customer_id as id, name as label from market.customer where customer_id = ?")
                .param(id)
                .query(Choice.class)
                .optional();
    }
}
