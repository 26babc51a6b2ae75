/** Recurrence rules of iCalendar (RFC 5545) and the moments they produce on a wall clock. */
@NullMarked
package org.spanne.engine.timeuse.recurrence;

import org.jspecify.annotations.NullMarked;
