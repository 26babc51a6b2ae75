package org.spanne.engine.grouping.traits;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Things in rows, described by columns of numbers and of categories.
 *
 * <p>Two things differ by the mean of what they differ by in the columns in which both are known (Gower, A general
 * coefficient of similarity and some of its properties, 1971), every column counting the same.
 */
public final class MixedTable {

    private final List<Column> columns;
    private final int rows;

    /** @throws IllegalArgumentException if there is no column, columns differ in length or two have the same name */
    public MixedTable(List<? extends Column> columns) {
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("Things without any column cannot be grouped");
        }
        this.columns = List.copyOf(columns);
        this.rows = columns.getFirst().rows();
        Set<String> names = new HashSet<>();
        for (Column column : columns) {
            if (!names.add(column.name())) {
                throw new IllegalArgumentException("Two columns are called " + column.name());
            }
            if (column.rows() != rows) {
                throw new IllegalArgumentException("Column %s has %d rows, column %s has %d"
                        .formatted(
                                column.name(), column.rows(), columns.getFirst().name(), rows));
            }
        }
    }

    /** {@return the traits} */
    public List<Column> columns() {
        return columns;
    }

    /** {@return how many things there are} */
    public int rows() {
        return rows;
    }

    /** {@return how different two things are; 1 on average, and taken to be so where they share no known trait} */
    public double distance(int row, int other) {
        double sum = 0;
        int shared = 0;
        for (Column column : columns) {
            double distance = column.distance(row, other);
            if (!Double.isNaN(distance)) {
                sum += distance;
                shared++;
            }
        }
        return shared == 0 ? 1 : sum / shared;
    }
}
