package org.spanne.engine.timeuse.classification;

import org.jspecify.annotations.Nullable;
import org.spanne.engine.timeuse.Use;
import org.spanne.engine.timeuse.classification.Verdict.Counts;
import org.spanne.engine.timeuse.classification.Verdict.Ignored;
import org.spanne.engine.timeuse.classification.Verdict.Reason;

/**
 * What the agent says about an own entry, against what the rules say.
 *
 * @param use what it was for, or null where it does not count
 * @param customer the customer it belongs to, or null
 */
public record Correction(@Nullable Use use, @Nullable String customer) {

    /** The verdict that holds: the agent's word, and of the rules' only the cause, which nobody is asked for. */
    Verdict over(Verdict told) {
        if (use == null) {
            return new Ignored(Reason.OWN_WORD);
        }
        Cause cause = told instanceof Counts counts ? counts.cause() : null;
        return new Counts(use, customer, cause, false, null);
    }
}
