package org.spanne.steering.decision;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.spanne.engine.decisions.DecisionTable;

/**
 * A version of a decision table. A draft can be changed; what was approved stays as it is.
 *
 * @param decision the key of its decision point
 * @param version its number, from 1
 * @param basedOn the version it was made from, or null
 * @param table what it says
 * @param revision how often the draft was changed, to tell whether two people change it at once
 * @param author who made it or changed it last
 * @param savedAt when
 * @param approval null while it is a draft
 */
public record TableVersion(
        String decision,
        int version,
        @Nullable Integer basedOn,
        DecisionTable table,
        int revision,
        String author,
        Instant savedAt,
        @Nullable Approval approval) {

    /**
     * How a version came to hold.
     *
     * @param by who approved it
     * @param reason why
     * @param from the first day it holds
     * @param withdrawn whether it was taken back before that day
     */
    public record Approval(String by, Instant at, String reason, LocalDate from, boolean withdrawn) {}

    /** Whether it can still be changed. */
    public boolean isDraft() {
        return approval == null;
    }
}
