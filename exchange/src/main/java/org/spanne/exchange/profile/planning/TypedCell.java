package org.spanne.exchange.profile.planning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;
import org.spanne.exchange.ColumnType;
import org.spanne.exchange.profile.computation.Compiler;
import org.spanne.exchange.profile.computation.Term;
import org.spanne.exchange.profile.expression.Value;
import org.spanne.exchange.profile.notation.Formats;

/**
 * Brings a column from the source's way of writing into that of the target's type. What cannot be read is left as it is, so
 * that checking shows the source's own text.
 */
final class TypedCell {

    private TypedCell() {}

    static Compiler.Treatment of(ColumnType type) {
        return switch (type) {
            case ColumnType.Decimal decimal -> TypedCell::number;
            case ColumnType.Whole whole -> TypedCell::number;
            case ColumnType.Day day -> TypedCell::day;
            case ColumnType.Moment moment -> TypedCell::moment;
            default -> (_, cell) -> cell;
        };
    }

    private static Term number(Formats formats, Term cell) {
        return row -> {
            Value value = cell.in(row);
            Optional<BigDecimal> number = value.isEmpty() ? Optional.empty() : formats.number(value.text());
            return number.isPresent() ? new Value.Decimal(number.get()) : value;
        };
    }

    private static Term day(Formats formats, Term cell) {
        return row -> {
            Value value = cell.in(row);
            Optional<TemporalAccessor> date = date(value, formats);
            return date.isPresent() ? new Value.Day(LocalDate.from(date.get())) : value;
        };
    }

    private static Term moment(Formats formats, Term cell) {
        return row -> {
            Value value = cell.in(row);
            Optional<TemporalAccessor> date = date(value, formats);
            return date.isPresent() ? new Value.Moment(time(date.get())) : value;
        };
    }

    private static Optional<TemporalAccessor> date(Value value, Formats formats) {
        return value.isEmpty() ? Optional.empty() : formats.date(value.text());
    }

    private static LocalDateTime time(TemporalAccessor date) {
        return date instanceof LocalDateTime time ? time : LocalDate.from(date).atStartOfDay();
    }
}
