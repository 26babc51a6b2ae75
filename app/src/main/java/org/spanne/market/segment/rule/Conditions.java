package org.spanne.market.segment.rule;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Turns single conditions into SQL and collects what they need: parameters, and tables to join. A condition is never null,
 * so that "none of" is the plain opposite of "any of".
 */
final class Conditions {

    private final Map<String, Field> fields;
    private final Purchases purchases;
    private final Map<String, Object> parameters = new HashMap<>();

    Conditions(Map<String, Field> fields, Purchases purchases) {
        this.fields = fields;
        this.purchases = purchases;
    }

    Map<String, Object> parameters() {
        Map<String, Object> all = new HashMap<>(parameters);
        all.putAll(purchases.parameters());
        return all;
    }

    /** What follows the tables of the customers. */
    String joins() {
        return purchases.join();
    }

    /** The message key of what is wrong with a condition; null where it can be read. */
    static @Nullable String problem(Condition condition, Map<String, Field> fields) {
        Field field = fields.get(condition.field());
        if (field == null || field.kind() == Field.Kind.PURCHASES) {
            return "field";
        }
        if (condition.values().isEmpty()) {
            return "value";
        }
        Operator operator = condition.operator();
        if (!field.allows(operator)) {
            return field.kind() == Field.Kind.LINE ? "line" : "operator";
        }
        if (operator == Operator.BETWEEN) {
            return Texts.range(condition.value()) == null ? "range" : null;
        }
        return operator.numeric() && Texts.number(condition.value()) == null ? "number" : null;
    }

    /** The message key of what is wrong with a condition on purchases; null where it can be read. */
    static @Nullable String problem(Purchase purchase) {
        if (purchase.names().isEmpty()) {
            return "value";
        }
        if (purchase.monthsBack() == null) {
            return "months";
        }
        return purchase.atLeast().isBlank() || purchase.amount() != null ? null : "number";
    }

    @Nullable
    String problem(Condition condition) {
        return problem(condition, fields);
    }

    String sql(Condition condition, String name) {
        Field field = field(condition.field());
        return field.kind() == Field.Kind.LINE
                ? line(condition, field, name)
                : condition.operator().numeric()
                        ? number(condition, "(" + field.sql() + ")", name)
                        : text(condition, "lower(cast((" + field.sql() + ") as text))", name);
    }

    String sql(Purchase purchase, String name) {
        return purchases.condition(purchase, name);
    }

    private Field field(String key) {
        return Objects.requireNonNull(fields.get(key));
    }

    /** Customers are named by id or by name; those they belong to count at any distance, and they themselves. */
    private String line(Condition condition, Field field, String name) {
        parameters.put(name, Texts.lower(condition.values()));
        String belongs = """
                %s && (select coalesce(array_agg(h.customer_id), '{}') from market.customer h
                        where lower(h.customer_id) = any(:%2$s) or lower(h.name) = any(:%2$s))""".formatted(field.sql(), name);
        return condition.operator() == Operator.NONE_OF ? "not (" + belongs + ")" : "(" + belongs + ")";
    }

    private String text(Condition condition, String text, String name) {
        if (condition.operator() == Operator.CONTAINS) {
            parameters.put(name, condition.value().strip().toLowerCase(Locale.ROOT));
            return "coalesce(position(:" + name + " in " + text + ") > 0, false)";
        }
        parameters.put(name, Texts.lower(condition.values()));
        String isOne = "coalesce(" + text + " = any(:" + name + "), false)";
        return condition.operator() == Operator.NONE_OF ? "not " + isOne : isOne;
    }

    private String number(Condition condition, String value, String name) {
        if (condition.operator() == Operator.BETWEEN) {
            Texts.Range range = Objects.requireNonNull(Texts.range(condition.value()));
            parameters.put(name, range.from());
            parameters.put(name + "to", range.to());
            return "coalesce(" + value + " between :" + name + " and :" + name + "to, false)";
        }
        parameters.put(name, Objects.requireNonNull(Texts.number(condition.value())));
        String sign = switch (condition.operator()) {
            case AT_LEAST -> ">=";
            case AT_MOST -> "<=";
            case MORE_THAN, MORE_THAN_OR_UNKNOWN -> ">";
            case ONE_OF, NONE_OF, CONTAINS, BETWEEN ->
                throw new IllegalArgumentException(condition.operator() + " compares no numbers");
        };
        boolean unknown = condition.operator() == Operator.MORE_THAN_OR_UNKNOWN;
        return "coalesce(" + value + " " + sign + " :" + name + ", " + unknown + ")";
    }
}
