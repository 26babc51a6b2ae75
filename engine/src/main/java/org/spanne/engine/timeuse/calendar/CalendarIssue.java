package org.spanne.engine.timeuse.calendar;

/**
 * Something in a calendar that could not be taken as written.
 *
 * @param line where it stands in its file, from 1; 0 for the file as a whole
 * @param code what sort of fault it is
 * @param message one sentence with the value, and what was made of it
 */
public record CalendarIssue(int line, Code code, String message) {

    /** The sorts of faults. */
    public enum Code {
        /** The file holds no calendar. */
        NOT_A_CALENDAR,
        /** A component is not closed, closed twice or outside a calendar. */
        BAD_NESTING,
        /** A line is not a property, or too long. */
        BAD_LINE,
        /** An event has no start, so it is left out. */
        NO_START,
        /** An event has no UID, so nothing can refer to it. */
        NO_UID,
        /** A date, time or duration cannot be read. */
        BAD_TIME,
        /** An event ends before it starts; it is taken as having no length. */
        END_BEFORE_START,
        /** A recurrence rule cannot be read; the event happens without it. */
        BAD_RULE,
        /** A rule ends before its event starts; the event happens once. */
        RULE_ENDS_BEFORE_START,
        /** A time zone is neither known nor described; the zone of the caller is taken. */
        UNKNOWN_ZONE,
        /** There are more events or occurrences than the limits allow; the rest is left out. */
        TOO_MANY
    }
}
