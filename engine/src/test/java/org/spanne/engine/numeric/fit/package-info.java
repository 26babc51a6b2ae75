@NullMarked
package org.spanne.engine.numeric.fit;

import org.jspecify.annotations.NullMarked;
