/** Fits by maximum likelihood: searches for a minimum, derivatives, standard errors. */
@NullMarked
package org.spanne.engine.numeric.fit;

import org.jspecify.annotations.NullMarked;
