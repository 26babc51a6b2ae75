package org.spanne.engine.decisions;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Values between two ends.
 *
 * @param low the lower end, or null where it is open to below
 * @param lowBelongs whether the lower end itself is part of it
 * @param high the upper end, or null where it is open to above
 * @param highBelongs whether the upper end itself is part of it
 */
public record Range(
        @Nullable BigDecimal low,
        boolean lowBelongs,
        @Nullable BigDecimal high,
        boolean highBelongs) {

    public Range {
        if (low != null && high != null && low.compareTo(high) > 0) {
            throw new IllegalArgumentException("A range from " + low + " to " + high + " holds nothing");
        }
    }

    /** One value. */
    static Range point(BigDecimal value) {
        return new Range(value, true, value, true);
    }

    /** Whether a value lies in it. */
    public boolean contains(BigDecimal value) {
        int fromLow = low == null ? 1 : value.compareTo(low);
        int fromHigh = high == null ? -1 : value.compareTo(high);
        return (lowBelongs ? fromLow >= 0 : fromLow > 0) && (highBelongs ? fromHigh <= 0 : fromHigh < 0);
    }

    boolean isPoint() {
        return low != null && high != null && low.compareTo(high) == 0;
    }
}
