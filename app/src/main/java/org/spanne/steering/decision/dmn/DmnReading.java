package org.spanne.steering.decision.dmn;

import java.util.List;
import org.spanne.engine.decisions.DecisionTable;

/** What became of reading a DMN file. */
public sealed interface DmnReading {

    /** The table in it. */
    record Read(DecisionTable table) implements DmnReading {}

    /**
     * It holds what cannot be taken over.
     *
     * @param reason the last part of a message key
     * @param about the parts of the file that the message names
     */
    record Unsupported(String reason, List<String> about) implements DmnReading {

        public Unsupported {
            about = List.copyOf(about);
        }

        Unsupported(String reason, String what) {
            this(reason, List.of(what));
        }
    }
}
