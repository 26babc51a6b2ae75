package org.spanne.worktime.week;

import java.util.Locale;

/** Why something about the own week was not done. */
public enum Refusal {
    /** Nobody of the company is behind the account. */
    NOBODY,
    /** There is no such entry among the person's own. */
    NO_ENTRY,
    /** There is no such customer among those the person may see. */
    NO_CUSTOMER,
    /** The day is still to come. */
    NOT_YET;

    /** The sentence's message key. */
    public String message() {
        return "week.refused." + name().toLowerCase(Locale.ROOT);
    }
}
