/** Tests of {@link org.spanne.engine.timeuse.recurrence}. */
@NullMarked
package org.spanne.engine.timeuse.recurrence;

import org.jspecify.annotations.NullMarked;
