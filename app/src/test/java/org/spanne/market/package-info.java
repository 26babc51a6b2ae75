/** Customers and segments, on a real database. */
@NullMarked
package org.spanne.market;

import org.jspecify.annotations.NullMarked;
