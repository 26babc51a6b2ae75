package org.spanne.exchange.profile.computation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Optional;
import org.spanne.exchange.profile.expression.Expression;
import org.spanne.exchange.profile.expression.MalformedExpression;
import org.spanne.exchange.profile.expression.NotComputable;
import org.spanne.exchange.profile.expression.Value;
import org.spanne.exchange.profile.notation.DatePattern;
import org.spanne.exchange.profile.notation.Formats;

/** Functions that read and write numbers and dates in the way of a source. */
final class FormatFunctions {

    private static final int MOST_PLACES = 20;
    private static final BigDecimal SECONDS_A_MINUTE = BigDecimal.valueOf(60);
    private static final BigDecimal MOST_MINUTES = BigDecimal.valueOf(10_000_000);

    static final List<Function> FUNCTIONS = List.of(
            new Function("number(text, ',')", 1, 2, FormatFunctions::number),
            TextFunctions.strict("whole(number)", 1, 1, FormatFunctions::whole),
            TextFunctions.strict("round(number, places)", 1, 2, FormatFunctions::rounded),
            TextFunctions.strict("abs(number)", 1, 1, FormatFunctions::absolute),
            new Function("date(text, 'pattern')", 1, 2, FormatFunctions::date),
            new Function("datetime(text, 'pattern')", 1, 2, FormatFunctions::datetime),
            TextFunctions.strict("plus_minutes(time, minutes)", 2, 2, FormatFunctions::plusMinutes),
            new Function("format(date, 'pattern')", 2, 2, FormatFunctions::format));

    private FormatFunctions() {}

    private static Term number(Expression.Call call, List<Term> arguments, Scope scope) throws MalformedExpression {
        Formats formats = call.arguments().size() == 2 ? withSign(call) : formatsOf(call, scope);
        Term argument = arguments.getFirst();
        return row -> {
            Value value = argument.in(row);
            if (value.isEmpty() || value instanceof Value.Decimal) {
                return value;
            }
            return new Value.Decimal(formats.number(value.text()).orElseThrow(() -> noNumber(value, formats)));
        };
    }

    private static NotComputable noNumber(Value value, Formats formats) {
        return new NotComputable(
                value.text(),
                "is not a number with '" + formats.decimal() + "' as decimal sign. Maybe number(column, '"
                        + (formats.decimal() == ',' ? '.' : ',') + "') is meant.");
    }

    private static Formats withSign(Expression.Call call) throws MalformedExpression {
        String sign = Function.constant(call, 1, "the decimal sign");
        if (!sign.equals(",") && !sign.equals(".")) {
            throw new MalformedExpression(
                    call.at(), "'" + sign + "' in number() at " + call.at() + " is no decimal sign. Maybe ',' or '.'.");
        }
        return new Formats(sign.charAt(0), true, List.of());
    }

    /** The formats of the source that the first column inside belongs to. */
    private static Formats formatsOf(Expression.Call call, Scope scope) throws MalformedExpression {
        Optional<Expression.Column> first = call.columns().findFirst();
        return first.isPresent() ? scope.spot(first.get()).formats() : Formats.PLAIN;
    }

    /** 934.0 becomes 934: spreadsheets and data frames write ids like that. */
    private static Value whole(List<Value> arguments) {
        Value value = arguments.getFirst();
        if (value.isEmpty()) {
            return value;
        }
        try {
            return new Value.Decimal(value.number().setScale(0, RoundingMode.UNNECESSARY));
        } catch (ArithmeticException broken) {
            throw new NotComputable(value.text(), "is not a whole number. Maybe round(column) is meant.");
        }
    }

    private static Value rounded(List<Value> arguments) {
        Value value = arguments.getFirst();
        BigDecimal places = arguments.size() == 2 ? arguments.get(1).number() : BigDecimal.ZERO;
        if (value.isEmpty()) {
            return value;
        }
        if (places.signum() < 0 || places.compareTo(BigDecimal.valueOf(MOST_PLACES)) > 0) {
            throw new NotComputable(places.toPlainString(), "is no number of places. Maybe 0 to " + MOST_PLACES + ".");
        }
        return new Value.Decimal(value.number().setScale(places.intValue(), RoundingMode.HALF_UP));
    }

    private static Value absolute(List<Value> arguments) {
        Value value = arguments.getFirst();
        return value.isEmpty() ? value : new Value.Decimal(value.number().abs());
    }

    private static Term date(Expression.Call call, List<Term> arguments, Scope scope) throws MalformedExpression {
        Term moment = reading(call, arguments, scope);
        return row -> {
            Value value = moment.in(row);
            return value instanceof Value.Moment(LocalDateTime time) ? new Value.Day(time.toLocalDate()) : value;
        };
    }

    private static Term datetime(Expression.Call call, List<Term> arguments, Scope scope) throws MalformedExpression {
        Term moment = reading(call, arguments, scope);
        return row -> {
            Value value = moment.in(row);
            return value instanceof Value.Day(LocalDate date) ? new Value.Moment(date.atStartOfDay()) : value;
        };
    }

    private static Term reading(Expression.Call call, List<Term> arguments, Scope scope) throws MalformedExpression {
        Formats formats =
                call.arguments().size() == 2 ? new Formats('.', false, List.of(pattern(call))) : formatsOf(call, scope);
        Term argument = arguments.getFirst();
        return row -> {
            Value value = argument.in(row);
            if (value.isEmpty() || value instanceof Value.Day || value instanceof Value.Moment) {
                return value;
            }
            return formats.date(value.text()).map(FormatFunctions::value).orElseThrow(() -> noDate(value, formats));
        };
    }

    private static Value value(TemporalAccessor found) {
        return found instanceof LocalDateTime time ? new Value.Moment(time) : new Value.Day(LocalDate.from(found));
    }

    private static NotComputable noDate(Value value, Formats formats) {
        String pattern = formats.dates().isEmpty()
                ? "yyyy-MM-dd"
                : formats.dates().getFirst().toString();
        return new NotComputable(
                value.text(),
                "is not a date like " + pattern
                        + ". Maybe the source has another pattern, or the date does not exist.");
    }

    private static Value plusMinutes(List<Value> arguments) {
        Value time = arguments.getFirst();
        Value minutes = arguments.getLast();
        if (time.isEmpty() || minutes.isEmpty()) {
            return Value.nothing();
        }
        if (!(time instanceof Value.Moment(LocalDateTime from))) {
            throw new NotComputable(
                    time.text(), "is not a date with a time. Maybe it has to be read with datetime(column) first.");
        }
        BigDecimal number = minutes.number();
        if (number.abs().compareTo(MOST_MINUTES) > 0) {
            throw new NotComputable(
                    minutes.text(), "minutes are more than " + MOST_MINUTES + ". Maybe it holds seconds.");
        }
        return new Value.Moment(from.plusSeconds(number.multiply(SECONDS_A_MINUTE)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact()));
    }

    private static Term format(Expression.Call call, List<Term> arguments, Scope scope) throws MalformedExpression {
        DatePattern pattern = pattern(call);
        Term argument = arguments.getFirst();
        return row -> {
            Value value = argument.in(row);
            if (value.isEmpty()) {
                return value;
            }
            return temporal(value)
                    .flatMap(pattern::written)
                    .map(Value::of)
                    .orElseThrow(() -> new NotComputable(
                            value.text(),
                            "cannot be written as " + pattern
                                    + ". Maybe it has to be read with date(column, 'pattern') first."));
        };
    }

    private static Optional<TemporalAccessor> temporal(Value value) {
        return switch (value) {
            case Value.Day day -> Optional.of(day.date());
            case Value.Moment moment -> Optional.of(moment.time());
            case Value.Text text -> Optional.empty();
            case Value.Decimal decimal -> Optional.empty();
            case Value.Truth truth -> Optional.empty();
        };
    }

    private static DatePattern pattern(Expression.Call call) throws MalformedExpression {
        String text = Function.constant(call, 1, "a date pattern");
        try {
            return DatePattern.of(text);
        } catch (IllegalArgumentException noPattern) {
            throw new MalformedExpression(
                    call.at(),
                    "'" + text + "' in " + call.function() + "() at " + call.at()
                            + " is no date pattern. Maybe 'dd.MM.yyyy' or 'yyyy-MM-dd HH:mm'.");
        }
    }
}
