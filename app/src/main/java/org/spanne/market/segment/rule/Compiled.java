package org.spanne.market.segment.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Rules as SQL conditions over {@code market.customer c} and {@code market.standing s}, with their values bound.
 *
 * @param conditions one for each rule, in order; a rule that nobody can match is {@code false}
 * @param joins what follows the two tables
 * @param parameters the values of the conditions' named parameters
 * @param problems what could not be read
 */
public record Compiled(List<String> conditions, String joins, Map<String, Object> parameters, List<Problem> problems) {

    public Compiled {
        conditions = List.copyOf(conditions);
        parameters = Map.copyOf(parameters);
        problems = List.copyOf(problems);
    }

    /**
     * A condition that cannot be read.
     *
     * @param at position of its rule, of the groups within it and its own, from 0, such as {@code 0.2.1}
     * @param key message key of what is wrong with it
     */
    public record Problem(String at, String key) {}

    public static Compiled of(List<Rule> rules, Fields fields) {
        return of(rules, fields, "");
    }

    /**
     * Compiles rules beside others in one statement.
     *
     * @param prefix before the names of parameters
     */
    public static Compiled of(List<Rule> rules, Fields fields, String prefix) {
        Compilation compilation =
                new Compilation(new Conditions(fields.all(), new Purchases(fields.goods(), prefix + "bought")), prefix);
        List<String> conditions = new ArrayList<>();
        for (int rule = 0; rule < rules.size(); rule++) {
            String sql = compilation.sql(rules.get(rule).when(), Integer.toString(rule));
            conditions.add(Objects.requireNonNullElse(sql, "false"));
        }
        return new Compiled(
                conditions, compilation.conditions.joins(), compilation.conditions.parameters(), compilation.problems);
    }

    /** The tables that the conditions look at. */
    public String tables() {
        return "market.customer c join market.standing s using (customer_id)" + joins;
    }

    /** The clause that names them. */
    public String from() {
        return " from " + tables();
    }

    /** The expression that gives the position of the first rule that matches, -1 where none does. */
    public String position() {
        return IntStream.range(0, conditions.size())
                .mapToObj(rule -> " when " + conditions.get(rule) + " then " + rule)
                .collect(Collectors.joining(
                        "", "case", conditions.isEmpty() ? " when true then -1 end" : " else -1 end"));
    }

    /** Binds the values of the conditions. */
    public JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement) {
        JdbcClient.StatementSpec bound = statement;
        for (Map.Entry<String, Object> parameter : parameters.entrySet()) {
            bound = bound.param(parameter.getKey(), parameter.getValue());
        }
        return bound;
    }

    /** Walks through the terms; those that cannot be read are told and left out, and groups of nothing else with them. */
    private record Compilation(Conditions conditions, String prefix, List<Problem> problems) {

        Compilation(Conditions conditions, String prefix) {
            this(conditions, prefix, new ArrayList<>());
        }

        /** Null where nothing of it can be read. */
        @Nullable
        String sql(Term term, String at) {
            String name = prefix + "r" + at.replace('.', '_');
            return switch (term) {
                case Condition condition ->
                    readable(conditions.problem(condition), at) ? conditions.sql(condition, name) : null;
                case Purchase purchase ->
                    readable(Conditions.problem(purchase), at) ? conditions.sql(purchase, name) : null;
                case Group group -> sql(group, at);
            };
        }

        private @Nullable String sql(Group group, String at) {
            List<String> parts = IntStream.range(0, group.terms().size())
                    .mapToObj(place -> sql(group.terms().get(place), at + "." + place))
                    .filter(Objects::nonNull)
                    .toList();
            return parts.isEmpty()
                    ? null
                    : switch (group.join()) {
                        case ALL -> "(" + String.join(" and ", parts) + ")";
                        case ANY -> "(" + String.join(" or ", parts) + ")";
                        case NONE -> "not (" + String.join(" or ", parts) + ")";
                    };
        }

        private boolean readable(@Nullable String problem, String at) {
            if (problem != null) {
                problems.add(new Problem(at, problem));
            }
            return problem == null;
        }
    }
}
