package org.spanne.worktime.agreement;

/** What working time may be measured from. */
public enum Source {
    /** Meetings, calls, journeys and tasks of {@code activities.csv}. */
    ACTIVITIES,
    /** When mails were sent and received, and to which domains, of {@code mail.csv}. */
    MAIL,
    /** When people's calendars have them meet, and with which domains. */
    CALENDAR,
    /** What people note by hand in their time sheet. */
    TIMESHEET
}
