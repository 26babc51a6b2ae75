package org.spanne.engine.timeuse.classification;

import org.jspecify.annotations.Nullable;
import org.spanne.engine.timeuse.Use;

/** Whether an entry counts, as what, or why not. */
public sealed interface Verdict {

    /**
     * Its minutes count.
     *
     * @param use what they are for
     * @param customer the customer they belong to, or null; internal time may belong to a customer as well
     * @param tentative the agent never firmly agreed to come
     * @param mixed others than customers and the agent's own house took part in time with a customer; it counts in full
     */
    record Counts(Use use, @Nullable String customer, boolean tentative, boolean mixed) implements Verdict {}

    /** The agent was not at work: its minutes leave working time. */
    record Absent() implements Verdict {}

    /** Its minutes are not used, so they stay unexplained unless another entry explains them. */
    record Ignored(Reason reason) implements Verdict {}

    /** Why an entry does not count. */
    enum Reason {
        DECLINED,
        CANCELLED,
        SHOWN_AS_FREE,
        WHOLE_DAY,
        OUT_OF_OFFICE,
        PRIVATE,
        /** Nobody else takes part: time blocked for oneself. */
        HOLD,
        /** So many take part that presence means nothing. */
        BROADCAST,
        /** Nothing tells who took part. */
        UNCLEAR,
        /** It has no end, so its length is unknown. */
        NO_LENGTH
    }
}
