package org.spanne.exchange.profile.expression;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits the expressions of a grouped mapping into figures that gather row by row and the rest that is computed once for a
 * group. What stands outside of figures has its first value in the group.
 */
public final class GroupFigures {

    private final List<Expression.Aggregate> figures = new ArrayList<>();

    /** The figures met so far; their place is the number of their {@link Expression.Slot}. */
    public List<Expression.Aggregate> figures() {
        return List.copyOf(figures);
    }

    /** The expression with every figure, and every largest part without one, replaced by a slot. */
    public Expression slotted(Expression expression) {
        if (!(expression instanceof Expression.Literal)
                && expression.all().noneMatch(Expression.Aggregate.class::isInstance)) {
            return slot(new Expression.Aggregate(Aggregation.FIRST, expression, 1));
        }
        return switch (expression) {
            case Expression.Aggregate aggregate -> slot(aggregate);
            case Expression.Column column -> column;
            case Expression.Literal literal -> literal;
            case Expression.Slot slot -> slot;
            case Expression.Negative(Expression operand) -> new Expression.Negative(slotted(operand));
            case Expression.Not(Expression operand) -> new Expression.Not(slotted(operand));
            case Expression.Binary(var operator, Expression left, Expression right, int at) ->
                new Expression.Binary(operator, slotted(left), slotted(right), at);
            case Expression.Membership(Expression operand, List<Expression> options) ->
                new Expression.Membership(slotted(operand), all(options));
            case Expression.Call(String function, List<Expression> arguments, int at) ->
                new Expression.Call(function, all(arguments), at);
        };
    }

    private List<Expression> all(List<Expression> expressions) {
        return expressions.stream().map(this::slotted).toList();
    }

    private Expression slot(Expression.Aggregate figure) {
        figures.add(figure);
        return new Expression.Slot(figures.size() - 1);
    }
}
