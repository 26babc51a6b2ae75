/** Cells by type: from what people and programs write to one normal form, or to the reason why not. */
@NullMarked
package org.spanne.exchange.cell;

import org.jspecify.annotations.NullMarked;
