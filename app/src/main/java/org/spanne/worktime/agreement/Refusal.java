package org.spanne.worktime.agreement;

import java.util.Locale;

/** Why an act on an agreement was not done. */
public enum Refusal {
    TEXT_MISSING,
    TEXT_TOO_LONG,
    NO_SOURCE,
    THRESHOLD_TOO_LOW,
    RETENTION_OUT_OF_RANGE,
    ENDS_BEFORE_IT_BEGINS,
    /** A number or a day that is none. */
    UNREADABLE,
    /** Nobody agrees with himself: one side proposes, the other answers. */
    OWN_PROPOSAL,
    /** It has been answered or ended before. */
    NOT_OPEN;

    /** The key of the sentence that says so. */
    public String message() {
        return "worktime.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
