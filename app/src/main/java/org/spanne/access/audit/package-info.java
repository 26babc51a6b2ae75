/** Who did what, and when. */
@NullMarked
package org.spanne.access.audit;

import org.jspecify.annotations.NullMarked;
