/** Binds a mapping to the columns of its sources: what is computed, gathered and looked up, and what cannot be. */
@NullMarked
package org.spanne.exchange.profile.planning;

import org.jspecify.annotations.NullMarked;
