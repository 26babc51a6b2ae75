/** Bytes of a folder, a zip or a single file under their names, with bounds on what they may unpack to. */
@NullMarked
package org.spanne.exchange.content;

import org.jspecify.annotations.NullMarked;
