@NullMarked
package org.spanne.engine.grouping.traits;

import org.jspecify.annotations.NullMarked;
