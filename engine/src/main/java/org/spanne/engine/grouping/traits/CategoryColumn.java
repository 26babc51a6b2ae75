package org.spanne.engine.grouping.traits;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A trait that is one of some words. What is not known is different from nothing and like nothing. */
public final class CategoryColumn implements Column {

    /** The level of a thing whose category is not known. */
    public static final int UNKNOWN = -1;

    private final String name;
    private final List<String> levels = new ArrayList<>();
    private final int[] level;
    private final double usualDistance;

    /**
     * @param name as it stands in rules
     * @param values by row; null where not known
     */
    public CategoryColumn(String name, List<? extends @Nullable String> values) {
        this.name = name;
        this.level = new int[values.size()];
        Map<String, Integer> known = new LinkedHashMap<>();
        for (int row = 0; row < level.length; row++) {
            String value = values.get(row);
            level[row] = value == null ? UNKNOWN : known.computeIfAbsent(value, _ -> known.size());
        }
        levels.addAll(known.keySet());
        this.usualDistance = shareOfPairsThatDiffer();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int rows() {
        return level.length;
    }

    /** {@return the categories that occur} */
    public List<String> levels() {
        return List.copyOf(levels);
    }

    /** {@return the category of a thing, or null where not known} */
    public @Nullable String value(int row) {
        return level[row] == UNKNOWN ? null : levels.get(level[row]);
    }

    /** {@return the place of a thing's category among {@link #levels}, or {@link #UNKNOWN}} */
    public int level(int row) {
        return level[row];
    }

    @Override
    public double distance(int row, int other) {
        return distanceToLevel(row, level[other]);
    }

    /** {@return how different a thing is from one with a category, by its place; NaN where one of them is not known} */
    public double distanceToLevel(int row, int other) {
        if (level[row] == UNKNOWN || other == UNKNOWN) {
            return Double.NaN;
        }
        return level[row] == other || usualDistance == 0 ? 0 : 1 / usualDistance;
    }

    /** {@return the share of pairs that differ; 0 where there is nothing to tell apart} */
    public double usualDistance() {
        return usualDistance;
    }

    private double shareOfPairsThatDiffer() {
        double[] count = new double[levels.size()];
        double known = 0;
        for (int each : level) {
            if (each != UNKNOWN) {
                count[each]++;
                known++;
            }
        }
        double same = 0;
        for (double each : count) {
            same += each * each;
        }
        return known == 0 ? 0 : 1 - same / (known * known);
    }
}
