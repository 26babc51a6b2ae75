package org.spanne.engine.grouping.rules;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.spanne.engine.grouping.traits.MixedTable;

/**
 * Groups told by rules: a shallow decision tree over the traits, leaf by leaf. Every thing is caught by just one rule.
 *
 * <p>Method: CART. Each node takes the question that lowers Gini's impurity of the groups most; a question that does not
 * change the answer is taken back. Greedy, thus a good rather than the best tree of its depth; what it cannot say is in
 * the fidelity, the share of things whose rule leads to their group. Cost: depth × columns × rows × log rows. Source:
 * Breiman, Friedman, Olshen and Stone, Classification and regression trees (1984).
 *
 * @param rules leaf by leaf
 */
public record Rules(List<Rule> rules) {

    /** Takes a copy. */
    public Rules {
        rules = List.copyOf(rules);
    }

    /**
     * {@return rules that lead to given groups}
     *
     * @param groups of each thing, from 0
     * @param depth how many questions a rule asks at most
     * @param smallest how many things a rule must catch at least
     * @throws IllegalArgumentException if there is not one group for each thing
     */
    public static Rules of(MixedTable table, int[] groups, int depth, int smallest) {
        if (groups.length != table.rows() || Arrays.stream(groups).anyMatch(group -> group < 0)) {
            throw new IllegalArgumentException("%d things need a group from 0 each, but there are %d groups given, %s"
                    .formatted(
                            table.rows(), groups.length, Arrays.stream(groups).summaryStatistics()));
        }
        int[] rows = IntStream.range(0, groups.length).toArray();
        return new Rules(new Tree(table, groups, smallest).grow(rows, List.of(), depth));
    }

    /** {@return the share of things whose rule leads to their group; 1 where there are none} */
    public double fidelity() {
        long things = 0;
        long right = 0;
        for (Rule rule : rules) {
            things += rule.things();
            right += rule.right();
        }
        return things == 0 ? 1 : (double) right / things;
    }

    /** {@return the group that the rules lead the thing in a row to} */
    public int groupOf(int row) {
        for (Rule rule : rules) {
            if (rule.catches(row)) {
                return rule.group();
            }
        }
        throw new IllegalStateException("No rule catches row " + row);
    }
}
