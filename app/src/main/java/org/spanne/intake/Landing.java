package org.spanne.intake;

/**
 * A module's door for one table of the company folder. Every module declares one bean of this type per exchange table it
 * owns; intake checks the rows, stages them and calls the landings in the order of the format, all in one transaction.
 */
public interface Landing {

    /** The table of the exchange format without ending: {@code customers}. */
    String table();

    /**
     * A query that gives the ids already stored, one text column, so that rows may refer to them; an empty text for
     * tables nothing refers to.
     */
    String storedIds();

    /**
     * A query that gives the ids already stored with the ids of their parents, two text columns, of rows that have one; an
     * empty text for tables that form no tree.
     */
    default String storedParents() {
        return "";
    }

    /**
     * Takes the staged rows over into the module's own tables: new rows are inserted, changed ones updated, equal ones
     * left alone. Landing the same rows twice changes nothing.
     *
     * @param staged where the rows stand, and the transaction to work in
     * @return how many rows were new, changed and equal
     */
    Landed land(Staged staged);
}
