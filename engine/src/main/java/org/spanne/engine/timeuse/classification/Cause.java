package org.spanne.engine.timeuse.classification;

/** What makes internal work necessary. */
public enum Cause {
    /** An order: handling it, chasing its status. */
    ORDER,
    /** A quote: its price, its approval. */
    QUOTE,
    /** What a customer asked for. */
    REQUIREMENT,
    /** A complaint or another case of support. */
    CASE
}
