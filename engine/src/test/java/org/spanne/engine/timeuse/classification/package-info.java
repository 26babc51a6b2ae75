/** Tests of {@link org.spanne.engine.timeuse.classification}. */
@NullMarked
package org.spanne.engine.timeuse.classification;

import org.jspecify.annotations.NullMarked;
