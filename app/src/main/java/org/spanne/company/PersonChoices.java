package org.spanne.company;

import java.util.List;
import java.util.Optional;
import org.spanne.access.Choices;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people that an account can belong to. */
@Component
class PersonChoices implements Choices {

    private final JdbcClient db;

    PersonChoices(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Kind kind() {
        return Kind.PERSON;
    }

    @Override
    public List<Choice> matching(String text, int most) {
        return db.sql("""
                        select person_id as id, name as label from company.person
                         where position(lower(:text) in lower(name || ' ' || person_id)) > 0
                         order by name, person_id limit :most
                        """)
                .param("text", text.strip())
                .param("most", most)
                .query((row, number) -> new Choice(row.getString("id"), row.getString("label")))
                .list();
    }

    @Override
    public Optional<Choice> byId(String id) {
        return db.sql("select person_id as id, name as label from company.person where person_id = ?")
                .param(id)
                .query(Choice.class)
                .optional();
    }
}
