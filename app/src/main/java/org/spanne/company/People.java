package org.spanne.company;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The people of the company. */
@Service
public class People {

    private final JdbcClient db;

    People(JdbcClient db) {
        this.db = db;
    }

    /** The unit of every person there is or was, by the person's id. */
    public Map<String, String> units() {
        return db.sql("select person_id as id, unit_id as value from company.person").query(Pair.class).list().stream()
                .collect(toMap(Pair::id, Pair::value));
    }

    /** The names of all people there are or were, by id. */
    public Map<String, String> names() {
        return db.sql("select person_id as id, name as value from company.person").query(Pair.class).list().stream()
                .collect(toMap(Pair::id, Pair::value));
    }

    /** The names of some people, by id. */
    public Map<String, String> names(Collection<String> ids) {
        return db
                .sql("select person_id as id, name as value from company.person where person_id = any(?)")
                .param(ids.toArray(String[]::new))
                .query(Pair.class)
                .list()
                .stream()
                .collect(toMap(Pair::id, Pair::value));
    }

    /**
     * How many people each unit has on a day, those of the units below not counted in.
     *
     * @param day a person counts from the first day of the contract until before its end
     * @return by unit id; units without people are missing
     */
    public Map<String, Integer> headCounts(LocalDate day) {
        return db.sql("""
                        select unit_id as id, count(*) as heads
                          from company.person
                         where coalesce(valid_from <= :day, true) and coalesce(:day < valid_to, true)
                         group by unit_id
                        """).param("day", day).query(Heads.class).list().stream().collect(toMap(Heads::id, Heads::heads));
    }

    private record Pair(String id, String value) {}

    private record Heads(String id, int heads) {}
}
