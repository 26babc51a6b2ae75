/** Rules tried out on the customers of today: what they would catch, and who would move. */
@NullMarked
package org.spanne.market.segment.trial;

import org.jspecify.annotations.NullMarked;
