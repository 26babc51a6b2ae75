@NullMarked
package org.spanne.engine.buying;

import org.jspecify.annotations.NullMarked;
