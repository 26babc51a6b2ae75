package org.spanne.engine.grouping.traits;

import java.util.List;

/**
 * The cells of a table side by side, for being compared with centres many times: ranks of numbers in units of the difference
 * that is usual between two things, categories by their place among the levels, NaN where not known.
 */
public final class Cells {

    private final double[][] cells;
    private final boolean[] number;
    private final double[] apart;
    private final int[] levels;

    Cells(List<Column> columns, int rows) {
        cells = new double[rows][columns.size()];
        number = new boolean[columns.size()];
        apart = new double[columns.size()];
        levels = new int[columns.size()];
        for (int column = 0; column < number.length; column++) {
            switch (columns.get(column)) {
                case NumberColumn numbers -> fill(column, numbers);
                case CategoryColumn categories -> fill(column, categories);
            }
        }
    }

    private void fill(int column, NumberColumn numbers) {
        number[column] = true;
        apart[column] = numbers.usualDistance() == 0 ? 0 : 1 / numbers.usualDistance();
        for (int row = 0; row < cells.length; row++) {
            cells[row][column] = numbers.rank(row) * apart[column];
        }
    }

    private void fill(int column, CategoryColumn categories) {
        levels[column] = categories.levels().size();
        apart[column] = categories.usualDistance() == 0 ? 0 : 1 / categories.usualDistance();
        for (int row = 0; row < cells.length; row++) {
            int level = categories.level(row);
            cells[row][column] = level == CategoryColumn.UNKNOWN ? Double.NaN : level;
        }
    }

    /** {@return what stands in a row and column} */
    public double at(int row, int column) {
        return cells[row][column];
    }

    /** {@return whether a column has numbers} */
    public boolean isNumber(int column) {
        return number[column];
    }

    /** {@return how many categories a column has; 0 for numbers} */
    public int levels(int column) {
        return levels[column];
    }

    /** {@return the cell of a number that has half of all things below it} */
    public double middle(int column) {
        return apart[column] / 2;
    }

    /**
     * {@return how different a thing is from a centre: the mean over the columns known of both, differences of numbers squared;
     * 1 where none is}
     *
     * @param centre a cell for each column
     */
    public double squaredDistance(int row, double[] centre) {
        double[] cell = cells[row];
        double sum = 0;
        int known = 0;
        for (int column = 0; column < centre.length; column++) {
            double off = cell[column] - centre[column];
            if (!Double.isNaN(off)) {
                known++;
                sum += number[column] ? off * off : off == 0 ? 0 : apart[column];
            }
        }
        return known == 0 ? 1 : sum / known;
    }
}
