package org.spanne.engine.timeuse.recurrence;

/** A value that does not follow RFC 5545. */
public final class Unreadable extends Exception {

    private final String reason;

    /** A fault with one sentence that quotes the value and says what is expected. */
    public Unreadable(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** The sentence. */
    public String reason() {
        return reason;
    }
}
