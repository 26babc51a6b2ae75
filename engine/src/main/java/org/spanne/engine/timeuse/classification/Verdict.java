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
     * @param cause what made it necessary, or null where nothing tells
     * @param tentative the agent never firmly agreed to come
     * @param mixed how it counts, where others than customers and the agent's own house took part; else null
     */
    record Counts(
            Use use,
            @Nullable String customer,
            @Nullable Cause cause,
            boolean tentative,
            @Nullable Mixed mixed) implements Verdict {}

    /**
     * How a meeting of customers and others counts.
     *
     * @param rule what was applied
     * @param credit the part of its minutes that is time with the customer, 0 to 1; the rest is with others
     */
    record Mixed(MixedRule rule, double credit) {}

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
        NO_LENGTH,
        /** It is in the calendar and in the log; it counts as it was logged. */
        LOGGED,
        /** The agent says that it does not count. */
        OWN_WORD
    }
}
