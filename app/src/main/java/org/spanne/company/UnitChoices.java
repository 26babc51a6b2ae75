package org.spanne.company;

import java.util.List;
import java.util.Optional;
import org.spanne.access.Choices;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The units that an account can be bounded to. */
@Component
class UnitChoices implements Choices {

    private final JdbcClient db;

    UnitChoices(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Kind kind() {
        return Kind.UNIT;
    }

    @Override
    public List<Choice> matching(String text, int most) {
        return db.sql("""
                        select unit_id as id, name as label from company.unit
                         where position(lower(:text) in lower(name || ' ' || unit_id)) > 0
                         order by cardinality(path), name limit :most
                        """)
                .param("text", text.strip())
                .param("most", most)
                .query((row, number) -> new Choice(row.getString("id"), row.getString("label")))
                .list();
    }

    @Override
    public Optional<Choice> byId(String id) {
        return db.sql("select unit_id as id, name as label from company.unit where unit_id = ?")
                .param(id)
                .query(Choice.class)
                .optional();
    }
}
