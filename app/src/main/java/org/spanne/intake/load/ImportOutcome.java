package org.spanne.intake.load;

/** What became of a check or an import. */
public sealed interface ImportOutcome {

    /** It was done; the report says what was found and, of an import, what became of the rows. */
    record Done() implements ImportOutcome {}

    /**
     * It was not, and no row was stored.
     *
     * @param key message that says why and what to do
     */
    record Refused(String key) implements ImportOutcome {}
}
