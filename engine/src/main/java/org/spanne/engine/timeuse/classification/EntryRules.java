package org.spanne.engine.timeuse.classification;

/** Rules about what entries are for. The same facts always give the same ruling. */
@FunctionalInterface
public interface EntryRules {

    /** What they say about facts. */
    Ruling rule(Facts facts);
}
