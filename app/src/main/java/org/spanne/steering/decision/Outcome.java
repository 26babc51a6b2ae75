package org.spanne.steering.decision;

import java.util.List;
import java.util.Locale;

/** What became of an act on a decision table. */
public sealed interface Outcome {

    /** Done; the version it was done to. */
    record Done(int version) implements Outcome {}

    /**
     * Not done.
     *
     * @param message the key of the sentence that says why
     * @param about what it names
     */
    record Refused(String message, List<String> about) implements Outcome {

        public Refused {
            about = List.copyOf(about);
        }

        Refused(Reason reason) {
            this(reason.message(), List.of());
        }
    }

    /** Why an act was not done. */
    enum Reason {
        /** Somebody else saved the draft meanwhile. */
        CHANGED_MEANWHILE,
        /** It was approved, so it stays as it is. */
        NO_DRAFT,
        /** Cells cannot be read. */
        UNREADABLE,
        /** Inputs have no row, or several where one may be. */
        UNSOUND,
        REASON_MISSING,
        /** The house wants another person to approve than the one who wrote. */
        OWN_DRAFT,
        /** The day is past. */
        PAST;

        private String message() {
            return "rules.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
