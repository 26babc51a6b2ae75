package org.spanne.access;

import java.util.Set;

/** A hierarchy that rights can be bounded by. Implemented by the modules that own units and customers. */
public interface Subtrees {

    /** Which hierarchy it is. */
    Kind kind();

    /** A node and everything below it; empty where there is no such node. */
    Set<String> from(String id);

    /** The hierarchies there are. */
    enum Kind {
        UNITS,
        CUSTOMERS
    }
}
