package org.spanne.market.segment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Rules as SQL conditions over {@code market.customer c} and {@code market.standing s}, with their values bound.
 *
 * @param conditions one for each rule, in order; a rule that nobody can match is {@code false}
 * @param parameters the values of the conditions' named parameters
 * @param problems what could not be read, by rule and condition
 */
record Compiled(List<String> conditions, Map<String, Object> parameters, List<Problem> problems) {

    Compiled {
        conditions = List.copyOf(conditions);
        parameters = Map.copyOf(parameters);
        problems = List.copyOf(problems);
    }

    /**
     * A condition that cannot be read.
     *
     * @param rule position of its rule, from 0
     * @param condition its own position in the rule, from 0
     * @param key message key of what is wrong with it
     */
    record Problem(int rule, int condition, String key) {}

    static Compiled of(List<Rule> rules, Map<String, Field> fields) {
        return of(rules, fields, "");
    }

    /**
     * Compiles rules beside others in one statement.
     *
     * @param prefix before the names of parameters
     */
    static Compiled of(List<Rule> rules, Map<String, Field> fields, String prefix) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (int r = 0; r < rules.size(); r++) {
            List<String> parts = new ArrayList<>();
            for (int c = 0; c < rules.get(r).conditions().size(); c++) {
                Condition condition = rules.get(r).conditions().get(c);
                String problem = problem(condition, fields.get(condition.field()));
                if (problem == null) {
                    parts.add(sql(condition, fields, prefix + "r" + r + "c" + c, parameters));
                } else {
                    problems.add(new Problem(r, c, problem));
                }
            }
            String joined = String.join(rules.get(r).all() ? " and " : " or ", parts);
            conditions.add(parts.isEmpty() ? "false" : "(" + joined + ")");
        }
        return new Compiled(conditions, parameters, problems);
    }

    /** The expression that gives the position of the first rule that matches, -1 where none does. */
    String position() {
        StringBuilder position = new StringBuilder("case");
        for (int rule = 0; rule < conditions.size(); rule++) {
            position.append(" when ")
                    .append(conditions.get(rule))
                    .append(" then ")
                    .append(rule);
        }
        return position.append(conditions.isEmpty() ? " when true then -1 end" : " else -1 end")
                .toString();
    }

    /** Binds the values of the conditions. */
    JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement) {
        JdbcClient.StatementSpec bound = statement;
        for (Map.Entry<String, Object> parameter : parameters.entrySet()) {
            bound = bound.param(parameter.getKey(), parameter.getValue());
        }
        return bound;
    }

    private static @Nullable String problem(Condition condition, @Nullable Field field) {
        if (field == null) {
            return "field";
        }
        if (condition.values().isEmpty()) {
            return "value";
        }
        if (condition.operator().numeric() != field.numeric()
                && condition.operator().numeric()) {
            return "operator";
        }
        return condition.operator().numeric() && number(condition.value()) == null ? "number" : null;
    }

    private static String sql(
            Condition condition, Map<String, Field> fields, String name, Map<String, Object> parameters) {
        Field field = java.util.Objects.requireNonNull(fields.get(condition.field()));
        String value = "(" + field.sql() + ")";
        String text = "lower(cast(" + value + " as text))";
        return switch (condition.operator()) {
            case ONE_OF -> {
                parameters.put(name, lower(condition.values()));
                yield field.key().equals("group")
                        ? "lower(cast(s.path as text))::text[] && cast(:" + name + " as text[])"
                        : "coalesce(" + text + " = any(:" + name + "), false)";
            }
            case NONE_OF -> {
                parameters.put(name, lower(condition.values()));
                yield "not coalesce(" + text + " = any(:" + name + "), false)";
            }
            case CONTAINS -> {
                parameters.put(name, condition.value().strip().toLowerCase(Locale.ROOT));
                yield "coalesce(position(:" + name + " in " + text + ") > 0, false)";
            }
            case AT_LEAST -> {
                parameters.put(name, java.util.Objects.requireNonNull(number(condition.value())));
                yield "coalesce(" + value + " >= :" + name + ", false)";
            }
            case AT_MOST -> {
                parameters.put(name, java.util.Objects.requireNonNull(number(condition.value())));
                yield "coalesce(" + value + " <= :" + name + ", false)";
            }
            case MORE_THAN -> {
                parameters.put(name, java.util.Objects.requireNonNull(number(condition.value())));
                yield "coalesce(" + value + " > :" + name + ", false)";
            }
            case MORE_THAN_OR_UNKNOWN -> {
                parameters.put(name, java.util.Objects.requireNonNull(number(condition.value())));
                yield "coalesce(" + value + " > :" + name + ", true)";
            }
        };
    }

    private static String[] lower(List<String> values) {
        return values.stream().map(value -> value.toLowerCase(Locale.ROOT)).toArray(String[]::new);
    }

    static @Nullable BigDecimal number(String text) {
        try {
            return new BigDecimal(text.strip().replace(',', '.'));
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
