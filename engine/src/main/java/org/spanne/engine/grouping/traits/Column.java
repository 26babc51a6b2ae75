package org.spanne.engine.grouping.traits;

/** One trait of all things, in the order of their rows. */
public sealed interface Column permits NumberColumn, CategoryColumn {

    /** {@return its name} */
    String name();

    /** {@return how many things it describes} */
    int rows();

    /**
     * {@return how different two things are in it, such that two things at random differ by 1 on average}
     *
     * <p>Makes every column count the same. NaN where the trait of one of them is not known, and 0 throughout where all
     * are the same.
     */
    double distance(int row, int other);
}
