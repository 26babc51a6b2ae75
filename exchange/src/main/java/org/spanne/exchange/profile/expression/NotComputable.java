package org.spanne.exchange.profile.expression;

/** A value of one row that an expression cannot work with; the value travels on so that checking can show it. */
public final class NotComputable extends RuntimeException {

    private final String offending;

    /**
     * @param offending the text that stands in the source; the message starts with it, cut to a readable length
     * @param complaint how the sentence goes on, and what to do: {@code is not a number. Maybe …}
     */
    public NotComputable(String offending, String complaint) {
        super("'" + Quote.shortened(offending) + "' " + complaint, null, false, false);
        this.offending = offending;
    }

    /** The text of the source that could not be used. */
    public String offending() {
        return offending;
    }

    /** What is wrong and what to do. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
