package org.spanne.engine.grouping.rules;

import java.util.Set;
import java.util.TreeSet;
import org.spanne.engine.grouping.traits.CategoryColumn;
import org.spanne.engine.grouping.traits.Column;
import org.spanne.engine.grouping.traits.NumberColumn;

/** One part of a rule, about one trait. */
public sealed interface Condition {

    /** {@return whether it holds for the thing in a row} */
    boolean holds(int row);

    /** {@return the trait that it is about} */
    Column column();

    /** {@return the condition in words} */
    String sentence();

    /** {@return whether it makes an earlier condition of the same rule superfluous} */
    boolean implies(Condition earlier);

    /**
     * A number is known and at most this.
     *
     * @param column the trait
     * @param limit the largest number for which it holds
     */
    record AtMost(NumberColumn column, double limit) implements Condition {
        @Override
        public boolean holds(int row) {
            return column.value(row) <= limit;
        }

        @Override
        public String sentence() {
            return "%s ≤ %s".formatted(column.name(), number(limit));
        }

        @Override
        public boolean implies(Condition earlier) {
            return earlier instanceof AtMost(NumberColumn other, double larger) && other == column && larger >= limit;
        }
    }

    /**
     * A number is above this, or not known.
     *
     * @param column the trait
     * @param limit the largest number for which it does not hold
     */
    record Above(NumberColumn column, double limit) implements Condition {
        @Override
        public boolean holds(int row) {
            return !(column.value(row) <= limit);
        }

        @Override
        public String sentence() {
            return "%s > %s%s".formatted(column.name(), number(limit), column.isComplete() ? "" : " or unknown");
        }

        @Override
        public boolean implies(Condition earlier) {
            return earlier instanceof Above(NumberColumn other, double smaller) && other == column && smaller <= limit;
        }
    }

    /**
     * A category is one of these.
     *
     * @param column the trait
     * @param categories for which it holds
     */
    record In(CategoryColumn column, Set<String> categories) implements Condition {
        public In {
            categories = Set.copyOf(categories);
        }

        @Override
        public boolean holds(int row) {
            String value = column.value(row);
            return value != null && categories.contains(value);
        }

        @Override
        public String sentence() {
            return "%s is %s".formatted(column.name(), String.join(" or ", new TreeSet<>(categories)));
        }

        @Override
        public boolean implies(Condition earlier) {
            return switch (earlier) {
                case In(CategoryColumn other, Set<String> more) -> other == column && more.containsAll(categories);
                case NotIn(CategoryColumn other, Set<String> none) ->
                    other == column && none.stream().noneMatch(categories::contains);
                case AtMost _, Above _ -> false;
            };
        }
    }

    /**
     * A category is none of these, or not known.
     *
     * @param column the trait
     * @param categories for which it does not hold
     */
    record NotIn(CategoryColumn column, Set<String> categories) implements Condition {
        public NotIn {
            categories = Set.copyOf(categories);
        }

        @Override
        public boolean holds(int row) {
            String value = column.value(row);
            return value == null || !categories.contains(value);
        }

        @Override
        public String sentence() {
            return "%s is not %s".formatted(column.name(), String.join(" or ", new TreeSet<>(categories)));
        }

        @Override
        public boolean implies(Condition earlier) {
            return earlier instanceof NotIn(CategoryColumn other, Set<String> fewer)
                    && other == column
                    && categories.containsAll(fewer);
        }
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.valueOf((long) value)
                : String.valueOf(value);
    }
}
