package org.spanne.worktime.agreement;

/** What became of an act on an agreement. */
public sealed interface Outcome {

    /** Done; the version it was done to. */
    record Done(long version) implements Outcome {}

    /** Not done. */
    record Refused(Refusal reason) implements Outcome {}
}
