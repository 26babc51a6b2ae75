@NullMarked
package org.spanne.engine.buying.base;

import org.jspecify.annotations.NullMarked;
