package org.spanne.exchange.profile.computation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.spanne.exchange.profile.expression.Expression;
import org.spanne.exchange.profile.expression.Expression.Operator;
import org.spanne.exchange.profile.expression.MalformedExpression;
import org.spanne.exchange.profile.expression.Value;
import org.spanne.exchange.profile.notation.Formats;

/** Turns an expression into a {@link Term}: names become positions once, so that a row costs no look-up. */
public final class Compiler {

    private final Scope scope;
    private final List<BitSet> used;

    /** @param scope what its expressions may refer to */
    public Compiler(Scope scope) {
        this.scope = scope;
        this.used = scope.parts().stream().map(_ -> new BitSet()).toList();
    }

    /**
     * Compiles an expression.
     *
     * @throws MalformedExpression when it names a column, source or map that is not there
     */
    public Term compiled(Expression expression) throws MalformedExpression {
        return switch (expression) {
            case Expression.Literal(Value value) -> row -> value;
            case Expression.Column column -> column(column);
            case Expression.Slot(int number) -> row -> row.slot(number);
            case Expression.Negative(Expression operand) -> negative(compiled(operand));
            case Expression.Not(Expression operand) -> not(compiled(operand));
            case Expression.Binary binary ->
                binary(binary.operator(), compiled(binary.left()), compiled(binary.right()));
            case Expression.Membership(Expression operand, List<Expression> options) ->
                membership(compiled(operand), all(options));
            case Expression.Call call -> Functions.of(call).form().compiled(call, all(call.arguments()), scope);
            case Expression.Aggregate aggregate ->
                throw new MalformedExpression(
                        aggregate.at(),
                        aggregate.aggregation().word() + "() at " + aggregate.at()
                                + " needs a group. Maybe group_by is missing here.");
        };
    }

    /**
     * Compiles an expression, treating columns whose text becomes the value as it is: a lone one, or one that {@code if} or
     * {@code coalesce} chooses.
     *
     * @param treatment what to do with such a column
     */
    public Term compiled(Expression expression, Treatment treatment) throws MalformedExpression {
        if (expression instanceof Expression.Column column) {
            return treatment.of(scope.spot(column).formats(), column(column));
        }
        if (!(expression instanceof Expression.Call call)) {
            return compiled(expression);
        }
        Function function = Functions.of(call);
        List<Term> arguments = new ArrayList<>();
        for (Expression argument : call.arguments()) {
            boolean passed = function.passes(arguments.size());
            arguments.add(passed ? compiled(argument, treatment) : compiled(argument));
        }
        return function.form().compiled(call, arguments, scope);
    }

    /** What becomes of a column's text. */
    public interface Treatment {

        /** The column's term as it shall be, given how the column writes numbers and dates. */
        Term of(Formats formats, Term cell);
    }

    /** The positions of a part's columns that the expressions compiled so far refer to. */
    public BitSet used(int part) {
        return (BitSet) used.get(part).clone();
    }

    private List<Term> all(List<Expression> expressions) throws MalformedExpression {
        List<Term> terms = new ArrayList<>();
        for (Expression expression : expressions) {
            terms.add(compiled(expression));
        }
        return terms;
    }

    private Term column(Expression.Column column) throws MalformedExpression {
        int part = scope.part(column);
        int position = scope.spot(column).position();
        if (position < 0) {
            return row -> Value.nothing();
        }
        used.get(part).set(position);
        return row -> Value.of(row.cell(part, position));
    }

    private static Term negative(Term operand) {
        return row -> {
            Value value = operand.in(row);
            return value.isEmpty() ? value : new Value.Decimal(value.number().negate());
        };
    }

    private static Term not(Term operand) {
        return row -> new Value.Truth(!operand.in(row).truth());
    }

    private static Term binary(Operator operator, Term left, Term right) {
        return switch (operator) {
            case AND ->
                row -> new Value.Truth(left.in(row).truth() && right.in(row).truth());
            case OR ->
                row -> new Value.Truth(left.in(row).truth() || right.in(row).truth());
            case JOIN -> row -> Value.of(left.in(row).text() + right.in(row).text());
            case ADD, SUBTRACT, MULTIPLY, DIVIDE -> row -> Arithmetic.of(operator, left.in(row), right.in(row));
            case EQUAL -> row -> new Value.Truth(Comparison.same(left.in(row), right.in(row)));
            case DIFFERENT -> row -> new Value.Truth(!Comparison.same(left.in(row), right.in(row)));
            case LESS, AT_MOST, MORE, AT_LEAST ->
                row -> new Value.Truth(Comparison.holds(operator, left.in(row), right.in(row)));
        };
    }

    private static Term membership(Term operand, List<Term> options) {
        return row -> {
            Value value = operand.in(row);
            return new Value.Truth(options.stream().anyMatch(option -> Comparison.same(value, option.in(row))));
        };
    }
}
