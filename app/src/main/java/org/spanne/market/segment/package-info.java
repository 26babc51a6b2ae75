/** Segments: groups of customers told apart by rules, of which the first that matches wins. */
@NullMarked
package org.spanne.market.segment;

import org.jspecify.annotations.NullMarked;
