package org.spanne.exchange.cell;

import org.jspecify.annotations.Nullable;

/** Brings the cells of one column into their normal form. */
public interface CellRule {

    /**
     * The normal form of a cell.
     *
     * @param cell a filled cell without surrounding blanks
     * @param reading takes the problem, if there is one, and the cell's number
     * @return the normal form, or null where the reading has a problem that leaves nothing to store
     */
    @Nullable
    String normal(String cell, Reading reading);
}
