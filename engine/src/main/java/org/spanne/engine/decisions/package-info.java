/** Decision tables: what their cells say, which inputs no row answers, and where rows contradict each other. */
@NullMarked
package org.spanne.engine.decisions;

import org.jspecify.annotations.NullMarked;
