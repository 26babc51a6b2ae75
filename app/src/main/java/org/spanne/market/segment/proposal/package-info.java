/** Segmentations that the customers suggest. */
@NullMarked
package org.spanne.market.segment.proposal;

import org.jspecify.annotations.NullMarked;
