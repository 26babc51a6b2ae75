package org.spanne.engine.decisions;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/** What a row asks of one input. */
public sealed interface Condition {

    /** Whether a value fits; null is a value that is not known. */
    boolean fits(@Nullable Object value);

    /** Everything fits, known or not. */
    record Anything() implements Condition {

        @Override
        public boolean fits(@Nullable Object value) {
            return true;
        }
    }

    /**
     * Some of a closed set of values.
     *
     * @param values those that fit
     * @param unknown whether an unknown value fits too
     */
    record OneOf(SequencedSet<Object> values, boolean unknown) implements Condition {

        public OneOf {
            values = new LinkedHashSet<>(values);
        }

        @Override
        public boolean fits(@Nullable Object value) {
            return value == null ? unknown : values.contains(value);
        }
    }

    /**
     * Values on a line.
     *
     * @param ranges those in which a value fits
     * @param unknown whether an unknown value fits too
     */
    record Within(List<Range> ranges, boolean unknown) implements Condition {

        public Within {
            ranges = List.copyOf(ranges);
        }

        @Override
        public boolean fits(@Nullable Object value) {
            return value == null ? unknown : ranges.stream().anyMatch(range -> range.contains(Domain.position(value)));
        }
    }

    /** Exactly one value of a column, or the unknown one. */
    static Condition exactly(Domain domain, @Nullable Object value) {
        if (domain.isOrdered()) {
            return new Within(value == null ? List.of() : List.of(Range.point(Domain.position(value))), value == null);
        }
        return new OneOf(new LinkedHashSet<>(value == null ? List.of() : List.of(value)), value == null);
    }
}
