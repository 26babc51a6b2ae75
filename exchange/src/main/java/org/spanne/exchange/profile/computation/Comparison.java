package org.spanne.exchange.profile.computation;

import org.spanne.exchange.profile.expression.Expression.Operator;
import org.spanne.exchange.profile.expression.Value;

/** Comparing: as numbers where both sides are numbers, as text otherwise (which orders ISO dates rightly). */
final class Comparison {

    private Comparison() {}

    /** Whether two values are the same; two cells of text only when they are the same text. */
    static boolean same(Value left, Value right) {
        boolean oneIsNumber = left instanceof Value.Decimal || right instanceof Value.Decimal;
        if (oneIsNumber && isNumeric(left) && isNumeric(right)) {
            return left.number().compareTo(right.number()) == 0;
        }
        return left.text().equals(right.text());
    }

    /** Whether an order holds; never with nothing on one side. */
    static boolean holds(Operator operator, Value left, Value right) {
        if (left.isEmpty() || right.isEmpty()) {
            return false;
        }
        int order = order(left, right);
        return switch (operator) {
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case MORE -> order > 0;
            case AT_LEAST -> order >= 0;
            case ADD, SUBTRACT, MULTIPLY, DIVIDE, JOIN, EQUAL, DIFFERENT, AND, OR ->
                throw new IllegalArgumentException("Not an order: " + operator);
        };
    }

    static int order(Value left, Value right) {
        return isNumeric(left) && isNumeric(right)
                ? left.number().compareTo(right.number())
                : left.text().compareTo(right.text());
    }

    private static boolean isNumeric(Value value) {
        return value instanceof Value.Decimal
                || (value instanceof Value.Text(String text) && Value.Decimal.isPlain(text.strip()));
    }
}
