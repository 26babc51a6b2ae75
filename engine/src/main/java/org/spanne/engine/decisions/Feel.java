package org.spanne.engine.decisions;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spanne.engine.decisions.Condition.Anything;
import org.spanne.engine.decisions.Condition.OneOf;
import org.spanne.engine.decisions.Condition.Within;
import org.spanne.engine.decisions.Reading.Reason;

/** Cells in the notation of DMN's expression language, read and written. */
public final class Feel {

    /** The cell of an input that may be anything. */
    public static final String ANYTHING = "-";

    private Feel() {}

    /** What the cell of an input asks. */
    public static Reading condition(Column column, String cell) {
        return UnaryTests.read(column, cell);
    }

    /**
     * What is wrong with the cell of an output: it has to be one value.
     *
     * @return null where it can be read
     */
    public static Reading.@Nullable Refused problem(Column column, String cell) {
        if (cell.isBlank() || cell.strip().equals(ANYTHING)) {
            return new Reading.Refused(Reason.MISSING, cell);
        }
        return switch (condition(column, cell)) {
            case Reading.Refused refused -> refused;
            case Reading.Said(Condition said) ->
                isOneValue(said) ? null : new Reading.Refused(Reason.NOT_UNDERSTOOD, cell);
        };
    }

    private static boolean isOneValue(Condition condition) {
        return switch (condition) {
            case Anything _ -> false;
            case OneOf some -> some.values().size() == 1 && !some.unknown();
            case Within within ->
                within.ranges().size() == 1 && within.ranges().getFirst().isPoint() && !within.unknown();
        };
    }

    /** A condition as a cell; {@link #condition} reads the same condition from it. */
    public static String cell(Column column, Condition condition) {
        return switch (condition) {
            case Anything _ -> ANYTHING;
            case OneOf some -> cell(column, some);
            case Within within ->
                list(within.ranges().stream().map(range -> cell(column.domain(), range)), within.unknown());
        };
    }

    private static String cell(Column column, OneOf some) {
        List<Object> others = new ArrayList<>(all(column.domain()));
        others.removeAll(some.values());
        boolean full = others.isEmpty() && (some.unknown() || !column.mayBeUnknown());
        boolean negatable = some.unknown() || !column.mayBeUnknown();
        if (full) {
            return ANYTHING;
        }
        return negatable && others.size() < some.values().size()
                ? "not(" + list(others.stream().map(Feel::literal), false) + ")"
                : list(some.values().stream().map(Feel::literal), some.unknown());
    }

    private static List<?> all(Domain domain) {
        return switch (domain) {
            case Domain.Choice(List<String> values) -> values;
            case Domain.YesNo() -> List.of(true, false);
            case Domain.Numeric _, Domain.Day _ -> List.of();
        };
    }

    private static String list(Stream<String> tests, boolean unknown) {
        return Stream.concat(tests, unknown ? Stream.of("null") : Stream.empty())
                .collect(Collectors.joining(", "));
    }

    private static String cell(Domain domain, Range range) {
        BigDecimal low = range.low();
        BigDecimal high = range.high();
        if (low != null && high != null) {
            return range.isPoint()
                    ? literal(domain.valueAt(low))
                    : (range.lowBelongs() ? "[" : "(") + literal(domain.valueAt(low)) + ".."
                            + literal(domain.valueAt(high)) + (range.highBelongs() ? "]" : ")");
        }
        if (low != null) {
            return (range.lowBelongs() ? ">= " : "> ") + literal(domain.valueAt(low));
        }
        return high == null ? ANYTHING : (range.highBelongs() ? "<= " : "< ") + literal(domain.valueAt(high));
    }

    /** A value as FEEL writes it. */
    public static String literal(Object value) {
        return switch (value) {
            case String text -> '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
            case BigDecimal number -> number.toPlainString();
            case java.time.LocalDate day -> "date(\"" + day + "\")";
            default -> String.valueOf(value);
        };
    }
}
