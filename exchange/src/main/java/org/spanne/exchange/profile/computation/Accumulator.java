package org.spanne.exchange.profile.computation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.spanne.exchange.profile.expression.Aggregation;
import org.spanne.exchange.profile.expression.Expression;
import org.spanne.exchange.profile.expression.NotComputable;
import org.spanne.exchange.profile.expression.Value;

/** Gathers one figure over the rows of a group. */
public final class Accumulator {

    private final Aggregation aggregation;
    private long count;
    private BigDecimal sum = BigDecimal.ZERO;
    private @Nullable Value kept;

    /** Starts with no row. */
    public Accumulator(Aggregation aggregation) {
        this.aggregation = aggregation;
    }

    /**
     * The value of a row as an aggregation takes it, before anything is gathered of that row.
     *
     * @throws NotComputable when a sum or average meets something else than a number
     */
    public static Value accepted(Aggregation aggregation, Value value) {
        boolean adds = aggregation == Aggregation.SUM || aggregation == Aggregation.AVERAGE;
        return adds && !value.isEmpty() ? new Value.Decimal(value.number()) : value;
    }

    /** Whether no further row can change it. */
    public boolean isSettled() {
        return aggregation == Aggregation.FIRST && kept != null;
    }

    /** Takes in the {@link #accepted} value of one row; nothing is passed over. */
    public void add(Value value) {
        if (value.isEmpty()) {
            return;
        }
        switch (aggregation) {
            case SUM, AVERAGE -> sum = sum.add(value.number());
            case MIN -> kept = kept == null || Comparison.order(value, kept) < 0 ? value : kept;
            case MAX -> kept = kept == null || Comparison.order(value, kept) > 0 ? value : kept;
            case FIRST -> kept = kept == null ? value : kept;
            case LAST -> kept = value;
            case COUNT -> {}
        }
        count++;
    }

    /** The figure so far; nothing where no row had a value, but a count of 0. */
    public Value result() {
        if (aggregation == Aggregation.COUNT) {
            return new Value.Decimal(BigDecimal.valueOf(count));
        }
        if (count == 0) {
            return Value.nothing();
        }
        return switch (aggregation) {
            case SUM -> new Value.Decimal(sum);
            case AVERAGE ->
                Arithmetic.of(
                        Expression.Operator.DIVIDE,
                        new Value.Decimal(sum),
                        new Value.Decimal(BigDecimal.valueOf(count)));
            case MIN, MAX, FIRST, LAST, COUNT -> kept == null ? Value.nothing() : kept;
        };
    }
}
