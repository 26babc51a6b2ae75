package org.spanne.engine.decisions;

/** Which of the rows that fit an input decide. */
public enum HitPolicy {
    /** At most one row may fit. */
    UNIQUE,
    /** The first that fits. */
    FIRST,
    /** All that fit, in their order. */
    COLLECT
}
