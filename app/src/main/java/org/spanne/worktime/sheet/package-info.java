/** The time sheet: what no calendar knows, noted by the person with two taps and seen by nobody else. */
@NullMarked
package org.spanne.worktime.sheet;

import org.jspecify.annotations.NullMarked;
