/** Many millions of ids in little memory: 64-bit hashes in open-addressing tables of primitives. */
@NullMarked
package org.spanne.exchange.ids;

import org.jspecify.annotations.NullMarked;
