/** Orders and their figures, on a real database. */
@NullMarked
package org.spanne.orders;

import org.jspecify.annotations.NullMarked;
