package org.spanne.engine.grouping.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.spanne.engine.grouping.traits.CategoryColumn;
import org.spanne.engine.grouping.traits.Column;
import org.spanne.engine.grouping.traits.MixedTable;
import org.spanne.engine.grouping.traits.NumberColumn;

/** Finds the question that tells the groups of some things apart best; see {@link Rules}. */
final class Splits {

    private static final double WORTH_ASKING = 1e-6;

    private final MixedTable table;
    private final int[] groups;
    private final int size;
    private final int smallest;

    /** A question, its opposite, and the rows that answer yes and no. */
    static final class Split {
        private final Condition question;
        private final Condition opposite;
        private final int[] yes;
        private final int[] no;

        Split(Condition question, Condition opposite, int[] rows) {
            this.question = question;
            this.opposite = opposite;
            this.yes = Arrays.stream(rows).filter(question::holds).toArray();
            this.no = Arrays.stream(rows).filter(opposite::holds).toArray();
        }

        Condition question() {
            return question;
        }

        Condition opposite() {
            return opposite;
        }

        int[] yes() {
            return yes;
        }

        int[] no() {
            return no;
        }
    }

    /** A question not yet asked, with how much purer it makes the groups. */
    private record Candidate(double gain, Condition question, Condition opposite) {
        /** How many categories or limits it names. */
        int words() {
            return question instanceof Condition.In(CategoryColumn _, Set<String> categories) ? categories.size() : 1;
        }
    }

    Splits(MixedTable table, int[] groups, int size, int smallest) {
        this.table = table;
        this.groups = groups;
        this.size = size;
        this.smallest = smallest;
    }

    /** The best question, or null where none is worth asking. */
    @Nullable
    Split best(int[] rows) {
        Candidate best = null;
        for (Column column : table.columns()) {
            Candidate candidate = switch (column) {
                case NumberColumn numbers -> best(numbers, rows);
                case CategoryColumn categories -> best(categories, rows);
            };
            if (candidate != null && (best == null || candidate.gain > best.gain)) {
                best = candidate;
            }
        }
        return best == null ? null : new Split(best.question, best.opposite, rows);
    }

    private @Nullable Candidate best(NumberColumn column, int[] rows) {
        int[] known = Arrays.stream(rows)
                .filter(row -> !Double.isNaN(column.value(row)))
                .boxed()
                .sorted(Comparator.comparingDouble(column::value))
                .mapToInt(Integer::intValue)
                .toArray();
        var sides = new Sides(rows);
        double most = WORTH_ASKING;
        double limit = Double.NaN;
        for (int i = 0; i + 1 < known.length; i++) {
            sides.move(known[i]);
            double here = column.value(known[i]);
            double next = column.value(known[i + 1]);
            if (next > here && sides.gain() > most) {
                most = sides.gain();
                limit = between(here, next);
            }
        }
        return Double.isNaN(limit)
                ? null
                : new Candidate(most, new Condition.AtMost(column, limit), new Condition.Above(column, limit));
    }

    /**
     * Categories in the order of their share of the commonest group, cut at the best place. What is not known is on the
     * side of those that are not named, so that each end of the order is tried as the one that is named.
     */
    private @Nullable Candidate best(CategoryColumn column, int[] rows) {
        int[][] byLevel = byLevel(column, rows);
        int commonest = commonest(rows);
        List<Integer> order = IntStream.range(0, byLevel.length)
                .filter(level -> byLevel[level].length > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(level -> share(byLevel[level], commonest)))
                .toList();
        Candidate fromLeast = best(column, rows, byLevel, order);
        Candidate fromMost = best(column, rows, byLevel, order.reversed());
        if (fromLeast == null || fromMost == null) {
            return fromLeast == null ? fromMost : fromLeast;
        }
        boolean fewerWords = fromMost.gain == fromLeast.gain && fromMost.words() < fromLeast.words();
        return fromMost.gain > fromLeast.gain || fewerWords ? fromMost : fromLeast;
    }

    private @Nullable Candidate best(CategoryColumn column, int[] rows, int[][] byLevel, List<Integer> order) {
        var sides = new Sides(rows);
        Set<String> taken = new HashSet<>();
        double most = WORTH_ASKING;
        Set<String> best = Set.of();
        for (int level : order) {
            Arrays.stream(byLevel[level]).forEach(sides::move);
            taken.add(column.levels().get(level));
            if (sides.gain() > most) {
                most = sides.gain();
                best = Set.copyOf(taken);
            }
        }
        return best.isEmpty()
                ? null
                : new Candidate(most, new Condition.In(column, best), new Condition.NotIn(column, best));
    }

    private static int[][] byLevel(CategoryColumn column, int[] rows) {
        int[] count = new int[column.levels().size()];
        for (int row : rows) {
            if (column.level(row) != CategoryColumn.UNKNOWN) {
                count[column.level(row)]++;
            }
        }
        int[][] byLevel = new int[count.length][];
        Arrays.setAll(byLevel, level -> new int[count[level]]);
        for (int row : rows) {
            int level = column.level(row);
            if (level != CategoryColumn.UNKNOWN) {
                byLevel[level][--count[level]] = row;
            }
        }
        return byLevel;
    }

    private int commonest(int[] rows) {
        int[] count = new int[size];
        for (int row : rows) {
            count[groups[row]]++;
        }
        return IntStream.range(0, size)
                .boxed()
                .max(Comparator.comparingInt(group -> count[group]))
                .orElse(0);
    }

    private double share(int[] rows, int group) {
        return (double) Arrays.stream(rows).filter(row -> groups[row] == group).count() / rows.length;
    }

    /** The number with the fewest digits from one on to just before the next. */
    static double between(double from, double next) {
        BigDecimal low = BigDecimal.valueOf(from);
        BigDecimal high = BigDecimal.valueOf(next);
        int decimals = -(int) Math.ceil(Math.log10(next - from));
        while (true) {
            BigDecimal limit = high.setScale(decimals, RoundingMode.FLOOR);
            if (limit.compareTo(high) == 0) {
                limit = limit.subtract(BigDecimal.ONE.movePointLeft(decimals));
            }
            if (limit.compareTo(low) >= 0) {
                return limit.doubleValue() < next ? limit.doubleValue() : from;
            }
            decimals++;
        }
    }

    /** The groups of the rows moved to one side and of those left on the other. */
    private final class Sides {
        private final double[] moved = new double[size];
        private final double[] left = new double[size];
        private final double before;
        private final int total;
        private int movedTotal;

        Sides(int[] rows) {
            for (int row : rows) {
                left[groups[row]]++;
            }
            this.total = rows.length;
            this.before = purity(left, total);
        }

        void move(int row) {
            moved[groups[row]]++;
            left[groups[row]]--;
            movedTotal++;
        }

        /** By how much a thing drawn is more often in the same group as another of its side; none if a side is too small. */
        double gain() {
            if (movedTotal < smallest || total - movedTotal < smallest) {
                return 0;
            }
            return (purity(moved, movedTotal) + purity(left, total - movedTotal) - before) / total;
        }

        private static double purity(double[] count, int total) {
            double squares = 0;
            for (double each : count) {
                squares += each * each;
            }
            return total == 0 ? 0 : squares / total;
        }
    }
}
