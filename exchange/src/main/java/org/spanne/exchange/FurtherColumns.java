package org.spanne.exchange;

/** What becomes of columns that the format does not know. */
public enum FurtherColumns {
    /** They are kept as attributes of the row, as texts: dimensions to tell customers apart by. */
    ATTRIBUTES,
    /** They are reported and left out. */
    IGNORED
}
