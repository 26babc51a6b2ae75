package org.spanne.engine.timeuse.classification;

/** Whose people take part in an entry beside the agent, as far as domains tell. */
public enum Circle {
    /** The agent alone. */
    NOBODY_ELSE,
    /** The own house. */
    COLLEAGUES,
    /** Customers, with colleagues or without. */
    CUSTOMERS,
    /** Customers and others who are not of the own house. */
    CUSTOMERS_AND_OTHERS,
    /** Others who are neither customers nor of the own house, such as suppliers; users of free mail included. */
    OTHERS,
    /** Nothing tells. */
    UNKNOWN;

    /** The circle of an entry. */
    public static Circle of(Evidence entry, Domains directory) {
        Attendance attendance = Attendance.of(entry.domains(), directory);
        if (attendance.customers() > 0) {
            return attendance.others() > 0 ? CUSTOMERS_AND_OTHERS : CUSTOMERS;
        }
        if (attendance.others() > 0) {
            return OTHERS;
        }
        if (attendance.colleagues()) {
            return COLLEAGUES;
        }
        return entry.people() == 1 ? NOBODY_ELSE : UNKNOWN;
    }
}
