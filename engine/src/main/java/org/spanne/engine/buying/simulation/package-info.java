/** Buyers who behave as a model says, to see what its estimates are worth. */
@NullMarked
package org.spanne.engine.buying.simulation;

import org.jspecify.annotations.NullMarked;
