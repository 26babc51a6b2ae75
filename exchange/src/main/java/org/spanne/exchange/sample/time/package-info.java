/** How the sample company's sales people spend their days: activities, calendars and mail. */
@NullMarked
package org.spanne.exchange.sample.time;

import org.jspecify.annotations.NullMarked;
