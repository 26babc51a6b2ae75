/** Addresses of calendars: people give them, a job asks them again and again for what has changed. */
@NullMarked
package org.spanne.worktime.feed;

import org.jspecify.annotations.NullMarked;
