/** What buyers spend in a purchase. */
@NullMarked
package org.spanne.engine.buying.spend;

import org.jspecify.annotations.NullMarked;
