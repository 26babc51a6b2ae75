package org.spanne.exchange.issue;

/** How much an issue matters. */
public enum Severity {
    /** Keeps the row or the file out. */
    ERROR,
    /** Lets it in; somebody should look. */
    WARNING,
    /** Said so that a person can confirm it. */
    NOTE
}
