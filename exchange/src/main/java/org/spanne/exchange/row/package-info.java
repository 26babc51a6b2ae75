/** A row of one table: its columns found by the header, its cells read, its dates compared. */
@NullMarked
package org.spanne.exchange.row;

import org.jspecify.annotations.NullMarked;
