/** How many segments pay: what they tell about purchases against the standard that they share. */
@NullMarked
package org.spanne.market.segment.curve;

import org.jspecify.annotations.NullMarked;
