/** How other systems write numbers, dates, places and nested data inside a cell. */
@NullMarked
package org.spanne.exchange.profile.notation;

import org.jspecify.annotations.NullMarked;
