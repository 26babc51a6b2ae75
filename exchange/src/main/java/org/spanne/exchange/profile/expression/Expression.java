package org.spanne.exchange.profile.expression;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An expression as a tree; {@code at} is the character where a part stands, counted from 1. */
public sealed interface Expression {

    /** A constant. */
    record Literal(Value value) implements Expression {}

    /**
     * A column of the source that drives the mapping, or of a joined one.
     *
     * @param alias the name of the join, null for the driving source
     */
    record Column(@Nullable String alias, String name, int at) implements Expression {
        /** As it is written in an expression. */
        public String written() {
            return alias == null ? name : alias + "." + name;
        }
    }

    /** Minus. */
    record Negative(Expression operand) implements Expression {}

    /** Not. */
    record Not(Expression operand) implements Expression {}

    /** Two operands and what is done with them. */
    record Binary(Operator operator, Expression left, Expression right, int at) implements Expression {}

    /** Whether a value is one of several. */
    record Membership(Expression operand, List<Expression> options) implements Expression {
        public Membership {
            options = List.copyOf(options);
        }
    }

    /** A function with its arguments, by its name in small letters. */
    record Call(String function, List<Expression> arguments, int at) implements Expression {
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /** A figure over all rows of a group. */
    record Aggregate(Aggregation aggregation, Expression argument, int at) implements Expression {}

    /** The result of an aggregation, by its number in the group. */
    record Slot(int number) implements Expression {}

    /** What can stand between two operands. */
    enum Operator {
        ADD("+"),
        SUBTRACT("-"),
        MULTIPLY("*"),
        DIVIDE("/"),
        JOIN("&"),
        EQUAL("="),
        DIFFERENT("!="),
        LESS("<"),
        AT_MOST("<="),
        MORE(">"),
        AT_LEAST(">="),
        AND("and"),
        OR("or");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        /** As it is written in an expression. */
        public String sign() {
            return sign;
        }
    }

    /** Reads an expression. */
    static Expression parse(String text) throws MalformedExpression {
        return new Parser(text).expression();
    }

    /** The parts directly below. */
    default List<Expression> parts() {
        return switch (this) {
            case Literal literal -> List.of();
            case Column column -> List.of();
            case Slot slot -> List.of();
            case Negative negative -> List.of(negative.operand());
            case Not not -> List.of(not.operand());
            case Binary binary -> List.of(binary.left(), binary.right());
            case Membership membership ->
                Stream.concat(Stream.of(membership.operand()), membership.options().stream())
                        .toList();
            case Call call -> call.arguments();
            case Aggregate aggregate -> List.of(aggregate.argument());
        };
    }

    /** This part and every part below it, in reading order. */
    default Stream<Expression> all() {
        return Stream.concat(Stream.of(this), parts().stream().flatMap(Expression::all));
    }

    /** Every column that is used, in reading order. */
    default Stream<Column> columns() {
        return all().filter(Column.class::isInstance).map(Column.class::cast);
    }
}
