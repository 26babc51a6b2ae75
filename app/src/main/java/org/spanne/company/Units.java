package org.spanne.company;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.spanne.access.Rights;
import org.spanne.access.Subtrees;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The units of the company, as a tree. */
@Service
public class Units implements Subtrees {

    private static final String COLUMNS = "unit_id, name, kind, parent_id, site, path";

    private final JdbcClient db;

    Units(JdbcClient db) {
        this.db = db;
    }

    /** All units, each before those below it, and beside each other by name. */
    public List<Unit> all() {
        return db.sql("""
                        select %s,
                               array(select n.name
                                       from unnest(u.path) with ordinality as p (id, place)
                                       join company.unit n on n.unit_id = p.id
                                      order by p.place) as names
                          from company.unit u
                         order by names, unit_id
                        """.formatted(COLUMNS)).query(Units::read).list();
    }

    /** The units somebody may see, in the order of {@link #all()}. */
    public List<Unit> visible(Rights rights) {
        return all().stream().filter(unit -> rights.units().covers(unit.id())).toList();
    }

    /** One unit; nothing where there is none, or it lies outside what the person may see. */
    public Optional<Unit> find(String id, Rights rights) {
        if (!rights.units().covers(id)) {
            return Optional.empty();
        }
        return db.sql("select " + COLUMNS + " from company.unit where unit_id = ?")
                .param(id)
                .query(Units::read)
                .optional();
    }

    /** All units by their id. */
    public Map<String, Unit> byId() {
        return db.sql("select " + COLUMNS + " from company.unit").query(Units::read).list().stream()
                .collect(toMap(Unit::id, Function.identity()));
    }

    @Override
    public Kind kind() {
        return Kind.UNITS;
    }

    @Override
    public Set<String> from(String id) {
        return db.sql("select unit_id from company.unit where ? = any(path)")
                .param(id)
                .query((row, number) -> row.getString("unit_id"))
                .set();
    }

    private static Unit read(ResultSet row, int number) throws SQLException {
        return new Unit(
                row.getString("unit_id"),
                row.getString("name"),
                UnitKind.of(row.getString("kind")),
                row.getString("parent_id"),
                row.getString("site"),
                List.of((String[]) row.getArray("path").getArray()));
    }
}
