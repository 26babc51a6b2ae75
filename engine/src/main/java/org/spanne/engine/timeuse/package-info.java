/** Where working minutes go: overlapping entries of a day become minutes that count once, and shares of groups. */
@NullMarked
package org.spanne.engine.timeuse;

import org.jspecify.annotations.NullMarked;
