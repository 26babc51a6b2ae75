/** Tests of {@link org.spanne.engine.timeuse.calendar}. */
@NullMarked
package org.spanne.engine.timeuse.calendar;

import org.jspecify.annotations.NullMarked;
