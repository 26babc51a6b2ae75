/** Calendars that other systems export as JSON, handed on as iCalendar. */
@NullMarked
package org.spanne.exchange.calendar;

import org.jspecify.annotations.NullMarked;
