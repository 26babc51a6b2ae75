package org.spanne.exchange.calendar;

import org.spanne.exchange.issue.IssueCode;

/** An event cannot be handed on. */
final class LeftOut extends Exception {

    private static final long serialVersionUID = 1L;

    private final IssueCode code;
    private final String value;

    /**
     * @param code why
     * @param value what cannot be read, or an empty text
     */
    LeftOut(IssueCode code, String value) {
        super(code + " " + value);
        this.code = code;
        this.value = value;
    }

    IssueCode code() {
        return code;
    }

    String value() {
        return value;
    }
}
