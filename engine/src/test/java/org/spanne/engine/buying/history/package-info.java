@NullMarked
package org.spanne.engine.buying.history;

import org.jspecify.annotations.NullMarked;
