/** The pages on which segmentations are edited, compared and put into force. */
@NullMarked
package org.spanne.market.segment.editor;

import org.jspecify.annotations.NullMarked;
