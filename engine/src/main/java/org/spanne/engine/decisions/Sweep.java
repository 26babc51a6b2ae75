package org.spanne.engine.decisions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.spanne.engine.decisions.Analysis.Clash;
import org.spanne.engine.decisions.Analysis.Example;

/** The sweep behind {@link Analysis}: finds inputs inside a box that none of some rows fit. */
final class Sweep {

    private final DecisionTable table;
    private final List<List<@Nullable Object>> pieces = new ArrayList<>();
    /** By column and piece: the rows that it fits. */
    private final List<List<BitSet>> fitting = new ArrayList<>();

    private int stepsLeft;

    Sweep(DecisionTable table, int mostSteps) {
        this.table = table;
        this.stepsLeft = mostSteps;
        for (int column = 0; column < table.inputs().size(); column++) {
            int input = column;
            List<Condition> conditions = IntStream.range(0, table.rows().size())
                    .mapToObj(row -> table.condition(row, input))
                    .toList();
            List<@Nullable Object> values = Pieces.of(table.inputs().get(column), conditions);
            pieces.add(values);
            List<BitSet> fits = new ArrayList<>();
            for (Object value : values) {
                BitSet rows = new BitSet();
                IntStream.range(0, conditions.size())
                        .filter(row -> conditions.get(row).fits(value))
                        .forEach(rows::set);
                fits.add(rows);
            }
            fitting.add(fits);
        }
    }

    Analysis analysis(int most) {
        int rows = table.rows().size();
        List<int[]> gaps = new Search(null, most).uncoveredBy(rows);
        List<Integer> idle = new ArrayList<>();
        if (table.policy() == HitPolicy.FIRST) {
            IntStream.range(0, rows).filter(this::isIdle).forEach(idle::add);
        }
        List<Clash> clashes = table.policy() == HitPolicy.UNIQUE ? clashes(most) : List.of();
        return new Analysis(gaps.stream().map(this::widened).distinct().toList(), clashes, idle, stepsLeft > 0);
    }

    private boolean isIdle(int row) {
        if (fitting.stream().anyMatch(column -> column.stream().noneMatch(fits -> fits.get(row)))) {
            return true;
        }
        return new Search(row, 1).uncoveredBy(row).isEmpty() && stepsLeft > 0;
    }

    /**
     * Looks for inputs that none of the first rows fits. What follows a column depends on the rows that are left alone, so the
     * same rows are looked at once.
     */
    private final class Search {

        private final @Nullable Integer within;
        private final int most;
        private final int[] chosen = new int[pieces.size()];
        private final List<int[]> found = new ArrayList<>();
        private final Set<State> seen = new HashSet<>();

        /**
         * @param within the row inside of which is looked, or null for everywhere
         * @param most how many are looked for
         */
        Search(@Nullable Integer within, int most) {
            this.within = within;
            this.most = most;
        }

        List<int[]> uncoveredBy(int firstRows) {
            BitSet rows = new BitSet();
            rows.set(0, firstRows);
            from(0, rows);
            return found;
        }

        private void from(int column, BitSet rows) {
            if (found.size() >= most || stepsLeft <= 0) {
                return;
            }
            stepsLeft--;
            if (rows.isEmpty()) {
                found.add(Arrays.copyOf(Arrays.copyOf(chosen, column), chosen.length));
                return;
            }
            if (column == pieces.size() || !seen.add(new State(column, rows))) {
                return;
            }
            for (int piece = 0; piece < pieces.get(column).size(); piece++) {
                BitSet fits = fitting.get(column).get(piece);
                if (within == null || fits.get(within)) {
                    BitSet left = (BitSet) rows.clone();
                    left.and(fits);
                    chosen[column] = piece;
                    from(column + 1, left);
                }
            }
        }
    }

    /** A column and the rows that still fit before it. */
    private record State(int column, BitSet rows) {}

    private List<Clash> clashes(int most) {
        List<Clash> clashes = new ArrayList<>();
        for (int one = 0; one < table.rows().size(); one++) {
            for (int other = one + 1; other < table.rows().size() && clashes.size() < most; other++) {
                int[] common = common(one, other);
                if (common != null) {
                    clashes.add(new Clash(one, other, example(common)));
                }
            }
        }
        return clashes;
    }

    private int @Nullable [] common(int one, int other) {
        int[] chosen = new int[pieces.size()];
        for (int column = 0; column < chosen.length; column++) {
            List<BitSet> fits = fitting.get(column);
            int piece = 0;
            while (piece < fits.size()
                    && !(fits.get(piece).get(one) && fits.get(piece).get(other))) {
                piece++;
            }
            if (piece == fits.size()) {
                return null;
            }
            chosen[column] = piece;
        }
        return chosen;
    }

    /** The gap without the inputs whose value does not matter. */
    private Example widened(int[] gap) {
        boolean[] any = new boolean[gap.length];
        for (int column = 0; column < gap.length; column++) {
            any[column] = true;
            any[column] = isGap(gap, any);
        }
        List<Condition> cells = new ArrayList<>();
        for (int column = 0; column < gap.length; column++) {
            cells.add(any[column] ? new Condition.Anything() : cell(column, gap[column]));
        }
        return new Example(cells);
    }

    private boolean isGap(int[] gap, boolean[] any) {
        BitSet rows = new BitSet();
        rows.set(0, table.rows().size());
        for (int column = 0; column < gap.length; column++) {
            BitSet fits = new BitSet();
            if (any[column]) {
                fitting.get(column).forEach(fits::or);
            } else {
                fits.or(fitting.get(column).get(gap[column]));
            }
            rows.and(fits);
        }
        return rows.isEmpty();
    }

    private Example example(int[] chosen) {
        return new Example(IntStream.range(0, chosen.length)
                .mapToObj(column -> cell(column, chosen[column]))
                .toList());
    }

    private Condition cell(int column, int piece) {
        return Condition.exactly(
                table.inputs().get(column).domain(), pieces.get(column).get(piece));
    }
}
