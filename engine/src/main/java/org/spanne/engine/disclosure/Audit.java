package org.spanne.engine.disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What follows from published figures for cells that nobody is meant to know. The cells are amounts from zero upwards;
 * each published figure is the sum of some of them, which covers flat and nested groups as well as tables with margins.
 * The least and the most a cell can be are the optima of two linear programs, solved exactly.
 */
public final class Audit {

    private final List<PublishedSum> published;
    private final int[] component;

    private Audit(int cells, List<PublishedSum> published) {
        this.published = List.copyOf(published);
        component = new int[cells];
        for (int cell = 0; cell < cells; cell++) {
            component[cell] = cell;
        }
        for (PublishedSum sum : published) {
            for (int cell : sum.cells()) {
                component[root(cell)] = root(sum.cells().iterator().next());
            }
        }
    }

    /**
     * An audit of everything that is published.
     *
     * @param cells how many cells there are
     * @param published figures over cells numbered from 0, which have to agree with each other
     */
    public static Audit of(int cells, List<PublishedSum> published) {
        return new Audit(cells, published);
    }

    /**
     * The bounds of the sum of some cells.
     *
     * @throws IllegalArgumentException if no amounts from zero upwards agree with the published figures
     */
    public Bounds boundsOf(Set<Integer> cells) {
        Bounds sum = new Bounds(0, 0);
        Map<Integer, Set<Integer>> parts = new TreeMap<>();
        cells.forEach(
                cell -> parts.computeIfAbsent(root(cell), _ -> new TreeSet<>()).add(cell));
        for (Map.Entry<Integer, Set<Integer>> part : parts.entrySet()) {
            Bounds bounds = boundsWithin(part.getKey(), part.getValue());
            sum = new Bounds(sum.lower() + bounds.lower(), sum.upper() + bounds.upper());
        }
        return sum;
    }

    /** Figures that share no cell with these, nor by way of others, say nothing about them. */
    private Bounds boundsWithin(int root, Set<Integer> cells) {
        List<PublishedSum> relevant = new ArrayList<>();
        Set<Integer> involved = new TreeSet<>();
        for (PublishedSum sum : new HashSet<>(published)) {
            if (!sum.cells().isEmpty() && root(sum.cells().iterator().next()) == root) {
                relevant.add(sum);
                involved.addAll(sum.cells());
            }
        }
        return involved.isEmpty() ? Bounds.UNKNOWN : solve(relevant, new ArrayList<>(involved), cells);
    }

    private static Bounds solve(List<PublishedSum> sums, List<Integer> columns, Set<Integer> cells) {
        long[][] rows = new long[sums.size()][columns.size() + 1];
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < columns.size(); column++) {
                rows[row][column] = sums.get(row).cells().contains(columns.get(column)) ? 1 : 0;
            }
            rows[row][columns.size()] = sums.get(row).value();
        }
        boolean[] objective = new boolean[columns.size()];
        for (int column = 0; column < objective.length; column++) {
            objective[column] = cells.contains(columns.get(column));
        }
        ExactSimplex program = new ExactSimplex(rows);
        return new Bounds(program.least(objective), program.most(objective));
    }

    private int root(int cell) {
        int at = cell;
        while (component[at] != at) {
            component[at] = component[component[at]];
            at = component[at];
        }
        return at;
    }
}
