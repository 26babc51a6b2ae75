package org.spanne.exchange.issue;

import java.io.IOException;

/** A table cannot be read, or not further; the issue says why. */
public final class UnreadableTable extends IOException {

    private final transient Issue issue;

    public UnreadableTable(Issue issue) {
        super(issue.toString());
        this.issue = issue;
    }

    /** What is wrong, for a person. */
    public Issue issue() {
        return issue;
    }
}
