package org.spanne.worktime.calendar;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Whose calendar it is.
 *
 * @param zone where times without a zone and whole days are
 * @param address the mail address in lower case; null where it is unknown
 */
record CalendarOwner(String personId, ZoneId zone, @Nullable String address) {}
