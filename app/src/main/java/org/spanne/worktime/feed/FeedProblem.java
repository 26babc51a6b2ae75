package org.spanne.worktime.feed;

import java.util.Locale;

/** Why an address cannot be used or read. */
public enum FeedProblem {
    /** It is no https address, or holds a name and password. */
    ADDRESS,
    /** Nobody knows the host. */
    HOST_UNKNOWN,
    /** The host is in a network of the house, where nothing is fetched from. */
    HOST_PRIVATE,
    /** It leads on and on. */
    REDIRECTS,
    TOO_LARGE,
    TOO_SLOW,
    /** There is nothing at the address any more. */
    GONE,
    /** The server does not let us in. */
    FORBIDDEN,
    /** The server answers with something else; the value is the status. */
    STATUS,
    /** No connection. */
    UNREACHABLE,
    /** What it answers with is no iCalendar. */
    NO_CALENDAR,
    /** The person has this address already. */
    KNOWN,
    /** There is no such person, or nobody behind the account. */
    NOBODY,
    /** The person has as many addresses as anybody may have. */
    TOO_MANY;

    /** The sentence's message key; {0} is the value. */
    public String message() {
        return "week.feed.problem." + name().toLowerCase(Locale.ROOT);
    }
}
