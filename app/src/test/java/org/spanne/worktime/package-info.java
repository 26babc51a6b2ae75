/** Tests of what working time is measured as, and of what may be told of it. */
@NullMarked
package org.spanne.worktime;

import org.jspecify.annotations.NullMarked;
