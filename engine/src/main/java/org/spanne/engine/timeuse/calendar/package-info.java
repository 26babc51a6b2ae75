/** iCalendar (RFC 5545): files into events without their text, and recurring events into single occurrences. */
@NullMarked
package org.spanne.engine.timeuse.calendar;

import org.jspecify.annotations.NullMarked;
