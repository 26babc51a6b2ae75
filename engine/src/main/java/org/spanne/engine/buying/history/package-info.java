/** From transactions to purchase histories: what counts as a purchase, and how often, how recently and for how long a buyer bought. */
@NullMarked
package org.spanne.engine.buying.history;

import org.jspecify.annotations.NullMarked;
