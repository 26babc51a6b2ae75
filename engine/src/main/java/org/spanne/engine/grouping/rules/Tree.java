package org.spanne.engine.grouping.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spanne.engine.grouping.traits.MixedTable;

/** Grows rules question by question; see {@link Rules} for the method. */
final class Tree {

    private final int[] groups;
    private final int size;
    private final int smallest;
    private final Splits splits;

    Tree(MixedTable table, int[] groups, int smallest) {
        this.groups = groups;
        this.size = Arrays.stream(groups).max().orElse(0) + 1;
        this.smallest = smallest;
        this.splits = new Splits(table, groups, size, smallest);
    }

    /** The rules for some rows, which have answered the questions on the path. */
    List<Rule> grow(int[] rows, List<Condition> path, int depth) {
        Rule leaf = leaf(rows, path);
        boolean asksNoMore = depth == 0 || leaf.right() == rows.length || rows.length < 2 * smallest;
        Splits.@Nullable Split split = asksNoMore ? null : splits.best(rows);
        if (split == null) {
            return List.of(leaf);
        }
        List<Rule> grown = new ArrayList<>(grow(split.yes(), with(path, split.question()), depth - 1));
        grown.addAll(grow(split.no(), with(path, split.opposite()), depth - 1));
        boolean allSame = grown.stream().allMatch(rule -> rule.group() == leaf.group());
        return allSame ? List.of(leaf) : grown;
    }

    private Rule leaf(int[] rows, List<Condition> path) {
        int[] count = new int[size];
        int commonest = 0;
        for (int row : rows) {
            count[groups[row]]++;
        }
        for (int group = 1; group < size; group++) {
            commonest = count[group] > count[commonest] ? group : commonest;
        }
        return new Rule(commonest, path, rows.length, count[commonest]);
    }

    private static List<Condition> with(List<Condition> path, Condition next) {
        List<Condition> longer = new ArrayList<>(path);
        longer.removeIf(next::implies);
        longer.add(next);
        return longer;
    }
}
