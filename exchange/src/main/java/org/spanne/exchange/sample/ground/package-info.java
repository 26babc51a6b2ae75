/** What the whole sample stands on: random streams, the calendar of its days, files and lists of words. */
@NullMarked
package org.spanne.exchange.sample.ground;

import org.jspecify.annotations.NullMarked;
