@NullMarked
package org.spanne.engine.segments;

import org.jspecify.annotations.NullMarked;
