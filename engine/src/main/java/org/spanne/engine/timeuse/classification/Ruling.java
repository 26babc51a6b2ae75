package org.spanne.engine.timeuse.classification;

import org.spanne.engine.timeuse.Use;
import org.spanne.engine.timeuse.classification.Verdict.Reason;

/**
 * What rules say about facts.
 *
 * @param outcome whether an entry with these facts counts, and as what
 * @param causing what made it necessary
 * @param row the number of the row that says so, from 1; {@link #NO_ROW} where no table was asked
 */
public record Ruling(Outcome outcome, Causing causing, int row) {

    /** The row of what no table says. */
    public static final int NO_ROW = 0;

    /** Whether an entry counts. */
    public sealed interface Outcome {

        /** As this. */
        record CountsAs(Use use) implements Outcome {}

        /** The agent was not at work. */
        record Absent() implements Outcome {}

        /** Not at all. */
        record Left(Reason reason) implements Outcome {}
    }

    /** Where the cause comes from. */
    public enum Causing {
        /** The agent's own category names it; otherwise it is the order, where the entry is about one. */
        AS_NAMED,
        ORDER,
        QUOTE,
        REQUIREMENT,
        CASE,
        NONE
    }
}
