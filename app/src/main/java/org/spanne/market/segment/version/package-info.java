/** Versions of the segmentation, which of them is in force from when, and who is in which segment by it. */
@NullMarked
package org.spanne.market.segment.version;

import org.jspecify.annotations.NullMarked;
