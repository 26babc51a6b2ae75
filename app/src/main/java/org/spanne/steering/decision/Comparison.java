package org.spanne.steering.decision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spanne.engine.decisions.DecisionTable.Row;

/**
 * The rows of two versions beside each other, as few of them told as different as can be.
 *
 * @param lines in the order of the tables
 */
public record Comparison(List<Line> lines) {

    public Comparison {
        lines = List.copyOf(lines);
    }

    /**
     * A row of one of the versions, or of both.
     *
     * @param before its number in the earlier one, from 1, or null
     * @param after its number in the later one, from 1, or null
     */
    public record Line(
            Row row, @Nullable Integer before, @Nullable Integer after) {

        /** Whether both have it. */
        public boolean isSame() {
            return before != null && after != null;
        }
    }

    /** Whether the rows are the same, in the same order. */
    public boolean isSame() {
        return lines.stream().allMatch(Line::isSame);
    }

    static Comparison of(List<Row> before, List<Row> after) {
        int[][] common = common(before, after);
        List<Line> lines = new ArrayList<>();
        int one = before.size();
        int other = after.size();
        while (one > 0 || other > 0) {
            if (one > 0 && other > 0 && before.get(one - 1).equals(after.get(other - 1))) {
                lines.add(new Line(before.get(--one), one + 1, other--));
            } else if (other > 0 && (one == 0 || common[one][other - 1] >= common[one - 1][other])) {
                lines.add(new Line(after.get(other - 1), null, other--));
            } else {
                lines.add(new Line(before.get(one - 1), one--, null));
            }
        }
        Collections.reverse(lines);
        return new Comparison(lines);
    }

    /** Lengths of the longest common subsequences of the beginnings. */
    private static int[][] common(List<Row> before, List<Row> after) {
        int[][] longest = new int[before.size() + 1][after.size() + 1];
        for (int one = 1; one <= before.size(); one++) {
            for (int other = 1; other <= after.size(); other++) {
                longest[one][other] = before.get(one - 1).equals(after.get(other - 1))
                        ? longest[one - 1][other - 1] + 1
                        : Math.max(longest[one - 1][other], longest[one][other - 1]);
            }
        }
        return longest;
    }
}
