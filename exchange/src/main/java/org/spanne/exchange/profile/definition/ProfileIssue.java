package org.spanne.exchange.profile.definition;

/**
 * Something wrong in a profile.
 *
 * @param code what it is
 * @param place where it stands: {@code tables.orders.columns.revenue}; empty for the profile as a whole
 * @param line the line of the YAML text, counted from 1; 0 where it is not read from a text
 * @param sentence what is wrong and what to do
 */
public record ProfileIssue(Code code, String place, int line, String sentence) {

    /** What can be wrong in a profile. */
    public enum Code {
        /** The text is not YAML. */
        NOT_YAML,
        /** A list stands where a text is expected, or the like. */
        WRONG_SHAPE,
        UNKNOWN_KEY,
        REPEATED_KEY,
        MISSING_KEY,
        /** A value that is none of those allowed. */
        WRONG_VALUE,
        UNKNOWN_TABLE,
        /** A target column that the table does not have. */
        UNKNOWN_COLUMN,
        /** A target column that the table needs. */
        MISSING_COLUMN,
        /** A source that the profile does not name. */
        UNKNOWN_SOURCE,
        /** A name that stands for two things. */
        REPEATED_NAME,
        /** A derived source that needs itself. */
        CYCLE,
        /** An expression that cannot be read or refers to what is not there. */
        BAD_EXPRESSION
    }

    /** Place, line and sentence in one line. */
    @Override
    public String toString() {
        return (place.isEmpty() ? "profile" : place) + (line > 0 ? " (line " + line + "): " : ": ") + sentence;
    }
}
