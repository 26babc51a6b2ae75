package org.spanne.engine.buying.history;

/** Why a history cannot be. */
public enum HistoryFault {
    NONE("Nothing is wrong"),
    NOT_FINITE("A time is not a number"),
    NEGATIVE("Repeats and times cannot be negative"),
    RECENCY_ABOVE_AGE("Recency cannot exceed age"),
    RECENCY_WITHOUT_REPEATS("Recency must be 0 where there are no repeats"),
    REPEATS_WITHOUT_RECENCY("Recency must be above 0 where there are repeats");

    private final String message;

    HistoryFault(String message) {
        this.message = message;
    }

    /** {@return the rule that is broken, as a sentence without a full stop} */
    public String message() {
        return message;
    }

    /** {@return what is wrong with repeats, recency and age, or {@link #NONE}} */
    public static HistoryFault in(int repeats, double recency, double age) {
        if (!Double.isFinite(recency) || !Double.isFinite(age)) {
            return NOT_FINITE;
        }
        if (repeats < 0 || recency < 0 || age < 0) {
            return NEGATIVE;
        }
        if (recency > age) {
            return RECENCY_ABOVE_AGE;
        }
        if (repeats == 0) {
            return recency > 0 ? RECENCY_WITHOUT_REPEATS : NONE;
        }
        return recency > 0 ? NONE : REPEATS_WITHOUT_RECENCY;
    }
}
