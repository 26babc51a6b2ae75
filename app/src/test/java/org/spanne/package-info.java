/** What holds for the server as a whole. */
@NullMarked
package org.spanne;

import org.jspecify.annotations.NullMarked;
