/** A person's own week: proposed from the sources, corrected and confirmed by that person, seen by nobody else. */
@NullMarked
package org.spanne.worktime.week;

import org.jspecify.annotations.NullMarked;
