/** Lists: sorted, filtered and paged by the database, with their state in the address, and exported as they are shown. */
@NamedInterface("list")
@NullMarked
package org.spanne.screen.list;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
