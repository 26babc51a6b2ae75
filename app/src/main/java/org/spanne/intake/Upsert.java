package org.spanne.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The usual landing: insert what is new, update what differs, leave equal rows alone, in one statement.
 *
 * <pre>{@code
 * Upsert.into("market.customer").key("customer_id").columns("name", "industry").from(staged);
 * }</pre>
 */
public final class Upsert {

    private final String target;
    private final List<String> keys = new ArrayList<>();
    private final List<String> columns = new ArrayList<>();
    private final List<String> expressions = new ArrayList<>();

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
            keyColumn(name, "s." + name);
        }
        return this;
    }

    /** A column of the primary key computed from the staged row, which the expression calls {@code s}. */
    public Upsert keyColumn(String name, String expression) {
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
        Counts counts = staged.db()
                .sql(statement(staged.relation()))
                .query(Counts.class)
                .single();
        return new Landed(counts.inserted(), counts.updated(), staged.rows() - counts.inserted() - counts.updated());
    }

    private String statement(String relation) {
        List<String> values =
                columns.stream().filter(column -> !keys.contains(column)).toList();
        String conflict = values.isEmpty()
                ? "do nothing"
                : "do update set %s where (%s) is distinct from (%s)"
                        .formatted(
                                list(values, "%1$s = excluded.%1$s"),
                                list(values, "t.%s"),
                                list(values, "excluded.%s"));
        return """
                with written as (
                    insert into %s as t (%s)
                    select %s from %s s
                    on conflict (%s) %s
                    returning (xmax = 0) as is_new)
                select count(*) filter (where is_new) as inserted, count(*) filter (where not is_new) as updated
                  from written
                """.formatted(
                        target,
                        String.join(", ", columns),
                        String.join(", ", expressions),
                        relation,
                        String.join(", ", keys),
                        conflict);
    }

    private static String list(List<String> names, String pattern) {
        return names.stream().map(pattern::formatted).collect(Collectors.joining(", "));
    }

    private record Counts(long inserted, long updated) {}
}
