/** Decision tables as DMN files, and the engine that evaluates them. */
@NullMarked
package org.spanne.steering.decision.dmn;

import org.jspecify.annotations.NullMarked;
