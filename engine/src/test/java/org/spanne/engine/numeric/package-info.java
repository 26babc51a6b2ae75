@NullMarked
package org.spanne.engine.numeric;

import org.jspecify.annotations.NullMarked;
