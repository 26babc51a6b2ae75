/** Tests of {@link org.spanne.engine.timeuse}. */
@NullMarked
package org.spanne.engine.timeuse;

import org.jspecify.annotations.NullMarked;
