/** How fast working time is counted. */
@NullMarked
package org.spanne.bench.timeuse;

import org.jspecify.annotations.NullMarked;
