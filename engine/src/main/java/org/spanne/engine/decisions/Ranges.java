package org.spanne.engine.decisions;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What lies outside of ranges. */
final class Ranges {

    private static final Comparator<Range> BY_LOW = Comparator.comparing(
                    Range::low, Comparator.nullsFirst(Comparator.<BigDecimal>naturalOrder()))
            .thenComparing(range -> !range.lowBelongs());

    private Ranges() {}

    /** All that lies in none of them. */
    static List<Range> complement(List<Range> ranges) {
        List<Range> rest = new ArrayList<>();
        BigDecimal from = null;
        boolean fromBelongs = false;
        boolean open = true;
        for (Range range : ranges.stream().sorted(BY_LOW).toList()) {
            if (range.low() != null && holdsAny(from, fromBelongs, range.low(), !range.lowBelongs())) {
                rest.add(new Range(from, fromBelongs, range.low(), !range.lowBelongs()));
            }
            if (range.high() == null) {
                open = false;
                break;
            }
            if (from == null || isFurther(range, from, fromBelongs)) {
                from = range.high();
                fromBelongs = !range.highBelongs();
            }
        }
        if (open) {
            rest.add(new Range(from, fromBelongs, null, false));
        }
        return rest;
    }

    private static boolean holdsAny(@Nullable BigDecimal low, boolean lowIn, BigDecimal high, boolean highIn) {
        int apart = low == null ? -1 : low.compareTo(high);
        return apart < 0 || (apart == 0 && lowIn && highIn);
    }

    private static boolean isFurther(Range range, BigDecimal from, boolean fromBelongs) {
        BigDecimal high = range.high();
        int apart = high == null ? 1 : high.compareTo(from);
        return apart > 0 || (apart == 0 && fromBelongs && range.highBelongs());
    }
}
