package org.spanne.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The usual landing: insert what is new, update what differs, leave equal rows alone, in one statement.
 *
 * <pre>{@code
 * Upsert.into("market.customer").key("customer_id").columns("name", "industry").from(staged);
 * }</pre>
 */
public final class Upsert {

    /** From so many written rows on the planner gets new statistics at once: read models are computed right after. */
    private static final long MANY = 2_000;

    private final String target;
    private final List<String> keys = new ArrayList<>();
    private final List<String> columns = new ArrayList<>();
    private final List<String> expressions = new ArrayList<>();
    private boolean keysMayRepeat;

    private Upsert(String target) {
        this.target = target;
    }

    /** Starts with the table to write, schema included. */
    public static Upsert into(String target) {
        return new Upsert(target);
    }

    /** The columns of the primary key, named as in the staged rows. */
    public Upsert key(String... names) {
        for (String name : names) {
            keys.add(name);
            column(name, "s." + name);
        }
        return this;
    }

    /**
     * A column of the primary key computed from the staged row, which the expression calls {@code s}. Rows that are told
     * apart in the folder may meet here; the last of them counts.
     */
    public Upsert keyColumn(String name, String expression) {
        keysMayRepeat = true;
        keys.add(name);
        return column(name, expression);
    }

    /** Columns taken over under the same name. */
    public Upsert columns(String... names) {
        for (String name : names) {
            column(name, "s." + name);
        }
        return this;
    }

    /** A column computed from the staged row, which the expression calls {@code s}. */
    public Upsert column(String name, String expression) {
        columns.add(name);
        expressions.add(expression);
        return this;
    }

    /** Writes the rows and counts them. */
    public Landed from(Staged staged) {
        JdbcClient db = staged.db();
        Counts counts = db.sql("select not exists (select from " + target + ")")
                        .query(Boolean.class)
                        .single()
                ? new Counts(db.sql(insertion(staged.relation())).update(), 0)
                : db.sql(merge(staged.relation())).query(Counts.class).single();
        if (counts.inserted() + counts.updated() >= MANY) {
            db.sql("analyze " + target).update();
        }
        return new Landed(counts.inserted(), counts.updated(), staged.rows() - counts.inserted() - counts.updated());
    }

    private String insertion(String relation) {
        return "insert into %s (%s) %s".formatted(target, list(columns, "%s"), rows(relation));
    }

    private String merge(String relation) {
        List<String> values =
                columns.stream().filter(column -> !keys.contains(column)).toList();
        String update = values.isEmpty()
                ? ""
                : "when matched and (%s) is distinct from (%s) then update set %s"
                        .formatted(list(values, "t.%s"), list(values, "n.%s"), list(values, "%1$s = n.%1$s"));
        return """
                with written as (
                    merge into %s t using (%s) n on %s
                    %s
                    when not matched then insert (%s) values (%s)
                    returning merge_action() as act)
                select count(*) filter (where act = 'INSERT') as inserted, count(*) filter (where act = 'UPDATE') as updated
                  from written
                """.formatted(
                        target,
                        rows(relation),
                        keys.stream().map("t.%1$s = n.%1$s"::formatted).collect(Collectors.joining(" and ")),
                        update,
                        list(columns, "%s"),
                        list(columns, "n.%s"));
    }

    private String rows(String relation) {
        // keys by their place in the list, where an expression may be a constant
        String positions = keys.stream()
                .map(key -> Integer.toString(columns.indexOf(key) + 1))
                .collect(Collectors.joining(", "));
        String select = keysMayRepeat ? "select distinct on (" + positions + ") " : "select ";
        String order = keysMayRepeat ? " order by " + positions + ", s.line desc" : "";
        return IntStream.range(0, columns.size())
                .mapToObj(i -> expressions.get(i) + " as " + columns.get(i))
                .collect(Collectors.joining(", ", select, " from " + relation + " s" + order));
    }

    private static String list(List<String> names, String pattern) {
        return names.stream().map(pattern::formatted).collect(Collectors.joining(", "));
    }

    private record Counts(long inserted, long updated) {}
}
