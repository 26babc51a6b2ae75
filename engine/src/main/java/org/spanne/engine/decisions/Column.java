package org.spanne.engine.decisions;

/**
 * A column of a decision table.
 *
 * @param key its name, stable and free of spaces
 * @param domain what it holds
 * @param mayBeUnknown whether an input may be without a value
 */
public record Column(String key, Domain domain, boolean mayBeUnknown) {

    /** A column whose value is always known. */
    public static Column of(String key, Domain domain) {
        return new Column(key, domain, false);
    }
}
