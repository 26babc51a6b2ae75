@NullMarked
package org.spanne.engine.grouping;

import org.jspecify.annotations.NullMarked;
