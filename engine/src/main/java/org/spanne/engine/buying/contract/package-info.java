/** Buyers under contract, whose leaving is seen: how long they stay, and what is still to come of them. */
@NullMarked
package org.spanne.engine.buying.contract;

import org.jspecify.annotations.NullMarked;
