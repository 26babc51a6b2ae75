package org.spanne.engine.decisions;

/** What became of reading a cell. */
public sealed interface Reading {

    /** It says this. */
    record Said(Condition condition) implements Reading {}

    /**
     * It cannot be read.
     *
     * @param reason what is wrong
     * @param part the part of the cell that is wrong
     */
    record Refused(Reason reason, String part) implements Reading {}

    /** What can be wrong with a cell. */
    enum Reason {
        /** Nothing was chosen where something has to be. */
        MISSING,
        /** It is none of the values that the column has. */
        NO_SUCH_VALUE,
        NOT_A_NUMBER,
        NOT_A_WHOLE_NUMBER,
        NOT_A_DAY,
        NOT_YES_OR_NO,
        /** The lower end lies above the upper one. */
        ENDS_SWAPPED,
        /** The column is never without a value. */
        NEVER_UNKNOWN,
        /** It is more than a cell can say. */
        NOT_UNDERSTOOD
    }
}
