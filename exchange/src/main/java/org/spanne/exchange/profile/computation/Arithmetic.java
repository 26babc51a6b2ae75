package org.spanne.exchange.profile.computation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.spanne.exchange.profile.expression.Expression.Operator;
import org.spanne.exchange.profile.expression.NotComputable;
import org.spanne.exchange.profile.expression.Value;

/** Reckoning with decimals, exact but for quotients; dates move by days. Nothing on one side gives nothing. */
final class Arithmetic {

    /** Digits of a quotient. */
    private static final MathContext PRECISION = MathContext.DECIMAL128;

    private static final BigDecimal FARTHEST = BigDecimal.valueOf(100_000);

    private Arithmetic() {}

    static Value of(Operator operator, Value left, Value right) {
        if (left.isEmpty() || right.isEmpty()) {
            return Value.nothing();
        }
        return switch (left) {
            case Value.Day(LocalDate date)
            when right instanceof Value.Day(LocalDate other) -> difference(operator, other, date);
            case Value.Day(LocalDate date) -> new Value.Day(date.plusDays(shift(operator, right)));
            case Value.Moment(LocalDateTime time) -> new Value.Moment(time.plusDays(shift(operator, right)));
            case Value.Text text -> new Value.Decimal(number(operator, text.number(), right.number()));
            case Value.Decimal decimal -> new Value.Decimal(number(operator, decimal.number(), right.number()));
            case Value.Truth truth -> new Value.Decimal(number(operator, truth.number(), right.number()));
        };
    }

    private static BigDecimal number(Operator operator, BigDecimal left, BigDecimal right) {
        return switch (operator) {
            case ADD -> left.add(right);
            case SUBTRACT -> left.subtract(right);
            case MULTIPLY -> left.multiply(right);
            case DIVIDE -> quotient(left, right);
            case JOIN, EQUAL, DIFFERENT, LESS, AT_MOST, MORE, AT_LEAST, AND, OR ->
                throw new IllegalArgumentException("Not arithmetic: " + operator);
        };
    }

    private static BigDecimal quotient(BigDecimal left, BigDecimal right) {
        if (right.signum() == 0) {
            throw new NotComputable(left.toPlainString(), "is divided by 0. Maybe guard it: if(column = 0, '', …).");
        }
        BigDecimal quotient = left.divide(right, PRECISION);
        return quotient.scale() < 0 ? quotient.setScale(0, RoundingMode.UNNECESSARY) : quotient;
    }

    private static Value difference(Operator operator, LocalDate from, LocalDate to) {
        if (operator != Operator.SUBTRACT) {
            throw new NotComputable(
                    to.toString(),
                    "and another date can only be subtracted. Maybe a number of days is meant on the right.");
        }
        return new Value.Decimal(BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to)));
    }

    private static long shift(Operator operator, Value days) {
        BigDecimal number = days.number();
        boolean fits = operator == Operator.ADD || operator == Operator.SUBTRACT;
        if (!fits
                || number.abs().compareTo(FARTHEST) > 0
                || number.stripTrailingZeros().scale() > 0) {
            throw new NotComputable(
                    days.text(),
                    "does not move a date with " + operator.sign() + ". Maybe + or - and whole days, at most "
                            + FARTHEST + ".");
        }
        return operator == Operator.ADD ? number.longValueExact() : -number.longValueExact();
    }
}
