package org.spanne.engine.grouping;

/** A way to tell which group a thing belongs to. */
public interface Groups {

    /** {@return how many groups there are} */
    int size();

    /** {@return the group of the thing in a row, from 0} */
    int groupOf(int row);

    /** {@return the group of each thing of a table with this many rows} */
    default int[] ofAll(int rows) {
        int[] groups = new int[rows];
        for (int row = 0; row < rows; row++) {
            groups[row] = groupOf(row);
        }
        return groups;
    }
}
