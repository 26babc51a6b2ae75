/** Tests of calendars that were exported as JSON. */
@NullMarked
package org.spanne.exchange.calendar;

import org.jspecify.annotations.NullMarked;
