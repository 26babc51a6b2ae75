package org.spanne.engine.decisions;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The values of one column that stand for all others: conditions that agree on these agree on every value. */
final class Pieces {

    private Pieces() {}

    static List<@Nullable Object> of(Column column, List<Condition> conditions) {
        List<@Nullable Object> pieces = new ArrayList<>();
        switch (column.domain()) {
            case Domain.Choice(List<String> values) -> pieces.addAll(values);
            case Domain.YesNo() -> pieces.addAll(List.of(true, false));
            case Domain.Numeric _, Domain.Day _ -> ordered(column.domain(), conditions, pieces);
        }
        if (column.mayBeUnknown()) {
            pieces.add(null);
        }
        return pieces;
    }

    /** Each end, and one value between each two of them and outside of them all. */
    private static void ordered(Domain domain, List<Condition> conditions, List<@Nullable Object> pieces) {
        TreeSet<BigDecimal> ends = new TreeSet<>();
        for (Condition condition : conditions) {
            if (condition instanceof Condition.Within within) {
                within.ranges().forEach(range -> addEnds(range, ends));
            }
        }
        BigDecimal least = domain.least();
        if (least != null) {
            ends.removeIf(end -> end.compareTo(least) < 0);
            ends.add(least);
        } else if (ends.isEmpty()) {
            ends.add(BigDecimal.ZERO);
        }
        if (least == null) {
            pieces.add(domain.valueAt(ends.first().subtract(BigDecimal.ONE)));
        }
        BigDecimal before = null;
        for (BigDecimal end : ends) {
            BigDecimal between = before == null ? null : between(before, end, domain.isDiscrete());
            if (between != null) {
                pieces.add(domain.valueAt(between));
            }
            pieces.add(domain.valueAt(end));
            before = end;
        }
        pieces.add(domain.valueAt(ends.last().add(BigDecimal.ONE)));
    }

    private static void addEnds(Range range, Set<BigDecimal> ends) {
        if (range.low() != null) {
            ends.add(range.low());
        }
        if (range.high() != null) {
            ends.add(range.high());
        }
    }

    private static @Nullable BigDecimal between(BigDecimal low, BigDecimal high, boolean discrete) {
        if (!discrete) {
            return low.add(high).divide(BigDecimal.TWO);
        }
        BigDecimal next = low.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE);
        return next.compareTo(high) < 0 ? next : null;
    }
}
