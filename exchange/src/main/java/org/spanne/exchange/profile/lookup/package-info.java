/** Rows held in memory to be found by key: compact, and never more than is allowed. */
@NullMarked
package org.spanne.exchange.profile.lookup;

import org.jspecify.annotations.NullMarked;
