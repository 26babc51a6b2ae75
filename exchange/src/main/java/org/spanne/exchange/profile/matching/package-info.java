/** Which exchange column a column of another system probably is. */
@NullMarked
package org.spanne.exchange.profile.matching;

import org.jspecify.annotations.NullMarked;
