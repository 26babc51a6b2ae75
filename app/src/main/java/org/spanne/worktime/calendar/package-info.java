/** Calendars and mailboxes of people become occurrences and mails: when, how long and with whose domains. */
@NullMarked
package org.spanne.worktime.calendar;

import org.jspecify.annotations.NullMarked;
