@NullMarked
package org.spanne.engine.potential;

import org.jspecify.annotations.NullMarked;
