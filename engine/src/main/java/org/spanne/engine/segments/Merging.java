package org.spanne.engine.segments;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * The steps in which segments are made one, two at a time, until one is left.
 *
 * @param steps the first comes first
 */
record Merging(List<Merge> steps) {

    Merging {
        steps = List.copyOf(steps);
    }

    /** Each step loses as little as possible of what the segments explain. */
    static Merging of(Mixes present) {
        List<Merge> steps = new ArrayList<>();
        Mixes left = present;
        while (left.segments() > 1) {
            Merge cheapest = cheapest(left);
            steps.add(cheapest);
            left = left.merged(cheapest.one(), cheapest.other());
        }
        return new Merging(steps);
    }

    /** What is made one after a step; null after the last. */
    @Nullable
    Merge after(int step) {
        return step < steps.size() ? steps.get(step) : null;
    }

    private static Merge cheapest(Mixes mixes) {
        Merge cheapest = new Merge(0, 1);
        double least = Double.POSITIVE_INFINITY;
        for (int other = 1; other < mixes.segments(); other++) {
            for (int one = 0; one < other; one++) {
                double loss = mixes.loss(one, other);
                if (loss < least) {
                    least = loss;
                    cheapest = new Merge(one, other);
                }
            }
        }
        return cheapest;
    }

    /** A figure of as many segments as these steps began with, of one less, and so on. */
    double[] measured(Mixes mixes, ToDoubleFunction<Mixes> figure) {
        double[] measured = new double[steps.size() + 1];
        Mixes left = mixes;
        measured[0] = figure.applyAsDouble(left);
        for (int step = 0; step < steps.size(); step++) {
            left = left.merged(steps.get(step).one(), steps.get(step).other());
            measured[step + 1] = figure.applyAsDouble(left);
        }
        return measured;
    }

    /** The segments as they were numbered, those made one together, before the first step, after it, and so on. */
    List<List<List<Integer>>> groups(int[] segments) {
        List<List<Integer>> left = new ArrayList<>();
        for (int segment : segments) {
            left.add(List.of(segment));
        }
        List<List<List<Integer>>> groups = new ArrayList<>(List.of(List.copyOf(left)));
        for (Merge step : steps) {
            List<Integer> both = new ArrayList<>(left.get(step.one()));
            both.addAll(left.remove(step.other()));
            left.set(step.one(), List.copyOf(both));
            groups.add(List.copyOf(left));
        }
        return groups;
    }
}
