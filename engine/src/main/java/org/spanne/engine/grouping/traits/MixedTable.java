package org.spanne.engine.grouping.traits;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.spanne.engine.numeric.Parallel;

/**
 * Things in rows, described by columns of numbers and of categories.
 *
 * <p>Two things differ by the mean of what they differ by in the columns in which both are known (Gower, A general
 * coefficient of similarity and some of its properties, 1971), every column counting the same.
 */
public final class MixedTable {

    private final List<Column> columns;
    private final int rows;
    private final Known known;
    private final Cells cells;

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
        this.known = Known.NOTHING;
        this.cells = new Cells(this.columns, rows);
    }

    private MixedTable(MixedTable table, Known known) {
        this.columns = table.columns;
        this.rows = table.rows;
        this.known = known;
        this.cells = table.cells;
    }

    /**
     * {@return the same table, which has worked out once and for all how different some things are from each other}
     *
     * @param some rows, each once; memory: 8 bytes times the square of how many there are
     */
    public MixedTable knowing(int[] some) {
        int[] place = new int[rows];
        Arrays.fill(place, Known.UNKNOWN);
        IntStream.range(0, some.length).forEach(i -> place[some[i]] = i);
        double[][] distance = new double[some.length][some.length];
        Parallel.run(some.length, 16, (from, to) -> {
            for (int i = from; i < to; i++) {
                for (int j = 0; j < some.length; j++) {
                    distance[i][j] = workedOut(some[i], some[j]);
                }
            }
        });
        return new MixedTable(this, new Known(place, distance));
    }

    /** {@return the traits} */
    public List<Column> columns() {
        return columns;
    }

    /** {@return the traits of all things side by side} */
    public Cells cells() {
        return cells;
    }

    /** {@return how many things there are} */
    public int rows() {
        return rows;
    }

    /** {@return how different two things are; 1 on average, and taken to be so where they share no known trait} */
    public double distance(int row, int other) {
        return known.has(row) && known.has(other) ? known.distance(row, other) : workedOut(row, other);
    }

    private double workedOut(int row, int other) {
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

    /**
     * Differences worked out before.
     *
     * @param place by row, where its differences stand; no entries where none do
     * @param distance by two places
     */
    @SuppressWarnings("ArrayRecordComponent") // never handed out
    private record Known(int[] place, double[][] distance) {

        static final int UNKNOWN = -1;
        static final Known NOTHING = new Known(new int[0], new double[0][]);

        boolean has(int row) {
            return row < place.length && place[row] != UNKNOWN;
        }

        double distance(int row, int other) {
            return distance[place[row]][place[other]];
        }
    }
}
